package org.lookback.demo.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hotline cases of the demo: just received, objection pending, whistled, in rework, on account, to be called back, closed (F5). */
@Component
@Profile("demo")
class DemoHotline implements DemoStory {

    private final DemoRequest steps;
    private final List<Scene> scenes = new ArrayList<>();

    DemoHotline(DemoRequest steps) {
        this.steps = steps;
    }

    @Override
    public List<Scene> scenes(LocalDate today) {
        var yesterday = today.minusDays(1);
        at(
                today,
                "00:05",
                () -> steps.call("received", "060300", "sd-bajiao", "楼下垃圾两天没人收", "单元门口的垃圾桶满了两天，没有人来收，味道很大。", 0));
        dispatched("objected", yesterday, "070300", "sd-lugu", "人行道地砖破损多处", "路口人行道的地砖碎了好几块，老人走路容易摔倒。", 1);
        at(yesterday, "10:00", () -> steps.object("objected", "wei.lugu.reviewer", "urban-mgmt"));
        handling(
                "whistled",
                today.minusDays(2),
                "060100",
                "urban-mgmt",
                "sun.officer5",
                "工地夜里还在施工",
                "小区对面的工地夜里十二点还在打桩，影响孩子休息。",
                2);
        at(today.minusDays(2), "11:00", () -> steps.whistle("whistled", "sun.officer5", "ecology"));
        replied("reworked", today.minusDays(5), "sd-gucheng", "gucheng", "小区垃圾清运不及时", "三号楼后面的垃圾堆了一周，物业说不归他们管。", 3);
        called("reworked", today.minusDays(4), false);
        at(today.minusDays(4), "15:00", () -> steps.judge("reworked"));
        handling(
                "parked",
                today.minusDays(6),
                "050200",
                "sd-jindingjie",
                "lu.jindingjie.handler",
                "顶楼屋面漏雨",
                "六层顶楼一下雨就漏，报修多次都没有修好。",
                4);
        at(
                today.minusDays(6),
                "11:00",
                () -> steps.account(
                        "parked",
                        "lu.jindingjie.handler",
                        "ren.jindingjie.head",
                        today.plusDays(60).toString()));
        replied("toCallBack", yesterday, "sd-bajiao", "bajiao", "快递车堵住小区门口", "每天中午快递车停在小区大门口分拣，进出都很困难。", 5);
        replied("closed", today.minusDays(8), "sd-gucheng", "gucheng", "绿化带里垃圾成堆", "公园西门绿化带里扔了很多垃圾袋，没有人清理。", 6);
        called("closed", today.minusDays(7), true);
        return List.copyOf(scenes);
    }

    private void dispatched(
            String name, LocalDate day, String category, String unit, String title, String content, int caller) {
        var ground = unit.startsWith("sd-") ? unit : "sd-gucheng";
        at(day, "09:00", () -> steps.call(name, category, ground, title, content, caller));
        at(day, "09:20", () -> steps.dispatch(name, unit));
    }

    private void handling(
            String name,
            LocalDate day,
            String category,
            String unit,
            String handler,
            String title,
            String content,
            int caller) {
        dispatched(name, day, category, unit, title, content, caller);
        at(day, "09:40", () -> steps.sign(name, handler));
        at(day, "10:10", () -> steps.contact(name, handler, moment(day, "10:00")));
    }

    private void replied(
            String name, LocalDate day, String unit, String town, String title, String content, int caller) {
        var handler = handlerOf(town);
        handling(name, day, "060300", unit, handler, title, content, caller);
        at(day, "16:00", () -> steps.reply(name, handler, reviewerOf(town)));
    }

    private void called(String name, LocalDate day, boolean good) {
        at(day, "10:30", () -> steps.callBack(name, moment(day, "10:20"), good));
    }

    private static String handlerOf(String town) {
        return town.equals("gucheng") ? "yu.gucheng.handler" : "shen.bajiao.handler";
    }

    private static String reviewerOf(String town) {
        return town.equals("gucheng") ? "du.gucheng.reviewer" : "yao.bajiao.reviewer";
    }

    private static String moment(LocalDate day, String hour) {
        return day + "T" + hour;
    }

    private void at(LocalDate day, String hour, Runnable act) {
        scenes.add(new Scene(DistrictTime.at(day, LocalTime.parse(hour)), act));
    }
}
