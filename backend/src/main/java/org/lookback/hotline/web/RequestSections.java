package org.lookback.hotline.web;

import java.util.List;
import org.lookback.casecard.web.AboutCase.Section;
import org.lookback.casecard.web.AboutLines;
import org.lookback.petitioner.PetitionerCard;

/** A request as the case card shows it, part by part. [S4][C6] */
final class RequestSections {

    private RequestSections() {}

    static List<Section> request(HotlinePage page) {
        var request = page.request();
        return new AboutLines()
                .line("诉求", request.title())
                .line("内容", request.content())
                .line("类型", "%s，%s，%s".formatted(request.typeName(), request.categoryName(), request.urgencyName()))
                .line("来源", request.channelName())
                .line("地点", request.address())
                .line("街道", request.subdistrictName())
                .line("被反映单位", request.accusedParty())
                .time("受理时间", request.receivedAt())
                .line("主办单位", page.leadUnitName())
                .line("首接单位", page.firstReceiverName())
                .under("案情", false);
    }

    static List<Section> petitioner(PetitionerCard person) {
        return person.anonymous()
                ? new AboutLines().line("诉求人", "匿名，无法回访").under("诉求人", false)
                : new AboutLines()
                        .line("姓名", person.name())
                        .line("电话", person.phone())
                        .line("证件号码", person.idNumber())
                        .line("说明", person.confidential() ? "诉求人要求保密" : null)
                        .line("未显示", person.hiddenWhy())
                        .under("诉求人", false);
    }

    static List<Section> course(HotlinePage page) {
        var lines = new AboutLines();
        page.orders()
                .forEach(one -> lines.line(
                        "%s %s".formatted(one.kindName(), one.unitName()),
                        one.replyText() == null ? "尚未答复" : one.replyText()));
        page.supports()
                .forEach(one ->
                        lines.line("协办 " + one.unitName(), one.result() == null ? one.task() : "已完成：" + one.result()));
        if (page.repeatOf() != null) {
            lines.of("重复诉求", "此前同一诉求", page.repeatOf());
        }
        page.children().forEach(child -> lines.of("并入本案", "并单办理", child));
        return lines.under("办理经过", true);
    }
}
