package org.lookback.bench.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.lookback.bench.Marks;

/**
 * One major finding, warned about, put right in time, verified, looked back at twice, closed. Three people of one bureau and an
 * administrator who fires the two timers; a form is read first only where its answer needs ids from it.
 */
public final class InspectionCase implements Story {

    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int PHOTOS_PER_CASE = 4;
    private static final int CHECKLIST_ITEMS = 18;

    private final Desk officer;
    private final Desk reviewer;
    private final Desk administrator;
    private final Photos photos;
    private final Venues venues;

    public InspectionCase(String base) throws InterruptedException {
        officer = new Desk(Browser.loggedIn(base, "li.officer1", "lookback"));
        reviewer = new Desk(Browser.loggedIn(base, "wang.market.reviewer", "lookback"));
        administrator = new Desk(Browser.loggedIn(base, "admin", "lookback"));
        photos = new Photos(officer.browser());
        venues = new Venues(administrator.browser());
    }

    @Override
    public void prepare(int cases) {
        photos.upload(cases * PHOTOS_PER_CASE);
    }

    @Override
    public void play() {
        var number = officer.start("inspection-case", Desk.record(plan()));
        handIn(reviewer, number, "assignOfficers", team("li.officer1", "zhou.officer2"));
        handIn(officer, number, "recordVisit", visit());
        handIn(reviewer, number, "approveMeasure", Desk.object().put("approved", true));
        handIn(officer, number, "serveOrder", service());
        Marks.step("read findings");
        var finding = officer.browser()
                .get("/api/inspections/" + number)
                .path("findings")
                .get(0)
                .path("id")
                .asLong();
        handIn(officer, number, "submitReport", report(finding));
        handIn(officer, number, "verifyRectification", verification(finding));
        for (var index = 0; index < 2; index++) {
            administrator.fire("event_lookBackDateReached");
            handIn(officer, number, "conductLookBack", lookBack(number, index));
        }
    }

    private static void handIn(Desk desk, String number, String step, ObjectNode record) {
        var task = desk.task(number, "userTask_" + step);
        desk.submit(task, "userTask_" + step, Desk.record(record));
    }

    private ObjectNode plan() {
        return Desk.object()
                .put("venueCode", venues.next())
                .put("source", "TIP_OFF")
                .put("checklistId", "EPI-1")
                .put("plannedOn", now().substring(0, 10))
                .put("unannounced", true)
                .put("matter", "群众反映入口不查验健康码");
    }

    private ObjectNode visit() {
        var record = Desk.object()
                .put("outcome", "ENTERED")
                .put("enteredAt", now())
                .put("leftAt", now())
                .put("accompaniedBy", "现场负责人")
                .put("statement", "无异议，马上安排专人查验")
                .put("signed", true);
        var items = record.putArray("items");
        for (var itemNo = 1; itemNo <= CHECKLIST_ITEMS; itemNo++) {
            var item = items.addObject().put("itemNo", itemNo).put("result", itemNo == 1 ? "FAIL" : "PASS");
            if (itemNo == 1) {
                item.put("description", "入口无人查验健康码，十分钟内有六人未扫码进入");
                item.putArray("evidence").add(photos.take()).add(photos.take());
            }
        }
        return record;
    }

    private static ObjectNode service() {
        return Desk.object().put("servedAt", now()).put("serviceWay", "DIRECT").put("receivedBy", "现场负责人");
    }

    private ObjectNode report(long finding) {
        var record = Desk.object();
        var item = record.putArray("items").addObject().put("findingId", finding);
        item.put("cause", "早班人员到岗晚").put("measureTaken", "增加一名早班查验员并张贴提示");
        item.putArray("evidence").add(photos.take());
        return record;
    }

    private ObjectNode verification(long finding) {
        var record = team("li.officer1", "zhou.officer2");
        var item =
                record.putArray("items").addObject().put("findingId", finding).put("passed", true);
        item.putArray("evidence").add(photos.take());
        return record;
    }

    private ObjectNode lookBack(String number, int index) {
        Marks.step("read look-back");
        var page = officer.browser().get("/api/look-backs/%s/%d".formatted(number, index));
        var record = team("li.officer1", "wu.officer3");
        var items = record.putArray("items");
        page.path("lookBack").path("items").forEach(item -> items.addObject()
                .put("itemNo", item.path("itemNo").asInt())
                .put("holds", true));
        return record;
    }

    private static ObjectNode team(String... officers) {
        var record = Desk.object();
        var list = record.putArray("officers");
        List.of(officers).forEach(list::add);
        return record;
    }

    private static String now() {
        return LocalDateTime.now(DISTRICT).format(MINUTE);
    }
}
