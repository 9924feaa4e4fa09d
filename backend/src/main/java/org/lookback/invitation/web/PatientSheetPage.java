package org.lookback.invitation.web;

import static org.lookback.invitation.web.Html.call;
import static org.lookback.invitation.web.Html.fact;
import static org.lookback.invitation.web.Html.h2;
import static org.lookback.invitation.web.Html.p;
import static org.lookback.invitation.web.Html.section;
import static org.lookback.invitation.web.Html.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lookback.invitation.PatientSheet;
import org.lookback.invitation.Scene;
import org.springframework.core.io.ClassPathResource;

/** Writes the patient's page as HTML. */
final class PatientSheetPage {

    private static final String TITLE = "就诊改约";
    private static final String EMERGENCY =
            "<p>胸痛、呼吸困难、意识不清、大出血等急危重症：请马上拨打 <a class=\"call\" href=\"tel:120\">120</a> 或直接来院，不需要检测结果。</p>";
    private static final String UNKNOWN = "链接不正确，请打开短信里完整的链接；仍然打不开的，请拨打医院电话或 12345。";

    private final String frame;

    PatientSheetPage() throws IOException {
        this.frame = new ClassPathResource("patient.html", PatientSheetPage.class)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** For an address that does not exist. */
    String unknown() {
        return alone(UNKNOWN);
    }

    String alone(String words) {
        return page("", "", section("now", p(words))).replace("{large}", "");
    }

    String of(PatientSheet sheet, Shown shown) {
        var alert = shown.alert().isEmpty()
                ? ""
                : "<section class=\"alert\" role=\"alert\">%s</section>".formatted(p(shown.alert()));
        var body = alert
                + (sheet.scene() == Scene.OVER ? "" : section("urgent", EMERGENCY))
                + section("now", now(sheet) + ChoicePart.confirm(sheet, shown))
                + (sheet.scene().canChoose() ? section("choices", ChoicePart.of(sheet, shown)) : "")
                + section(
                        "",
                        h2("有疑问请打电话") + "<p>%s %s</p>".formatted(Html.escaped(sheet.hospital()), call(sheet.phone())));
        return page(size(shown), sheet.hospital(), body).replace("{large}", shown.large() ? "large" : "");
    }

    private static String now(PatientSheet sheet) {
        var exempt = sheet.oldTime() == null ? null : "本次不计入爽约";
        return h2(sheet.scene().headline())
                + p(sheet.scene().sentence())
                + p(sheet.words())
                + "<dl>"
                + fact("姓名", sheet.name().isEmpty() ? null : sheet.name())
                + fact("新的时间", time(sheet.newTime()))
                + fact("保留到", time(sheet.heldUntil()))
                + fact("检测要求", sheet.test())
                + fact("原来的预约", time(sheet.oldTime()))
                + fact("爽约记录", exempt)
                + "</dl>";
    }

    private static String size(Shown shown) {
        return shown.large()
                ? "<a href=\"%s\">标准字</a>".formatted(shown.path())
                : "<a href=\"%s?large=1\">大字</a>".formatted(shown.path());
    }

    private String page(String size, String hospital, String body) {
        return frame.replace("{title}", TITLE)
                .replace("{hospital}", Html.escaped(hospital))
                .replace("{size}", size)
                .replace("{body}", body);
    }
}
