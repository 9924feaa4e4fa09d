package org.lookback.invitation.web;

import static org.lookback.invitation.web.Html.escaped;
import static org.lookback.invitation.web.Html.folded;
import static org.lookback.invitation.web.Html.form;
import static org.lookback.invitation.web.Html.p;

import java.util.stream.Collectors;
import org.lookback.invitation.PatientSheet;
import org.lookback.invitation.PatientSheet.Offer;
import org.lookback.invitation.Scene;

/** The patient's choices, each a form of its own behind a line she can open; the last step is always a button that says what it does. */
final class ChoicePart {

    private static final String NO_SLOT = "目前没有空号。可以登记候补，有号我们马上告诉您。";
    private static final String WAIT = "没有合适的时间？登记候补后我们每天为您找号，找到先为您留住并发短信。";
    private static final String DECLINE = "办好之后这件事就结束了，原来的预约会取消，仍然不计入爽约。";
    private static final String PROXY =
            """
            <label class="field">家属姓名<input name="name" required minlength="2" maxlength="50" autocomplete="off"></label>
            <label class="field">与您的关系（如：子女、配偶）<input name="relation" required maxlength="20" autocomplete="off"></label>
            <label class="field">家属证件号码<input name="idNumber" required minlength="6" maxlength="30" autocomplete="off" spellcheck="false"></label>
            <label class="field">家属电话<input name="phone" required minlength="7" maxlength="20" inputmode="tel" autocomplete="off"></label>
            <label class="field">您收到短信的手机号码后四位<input name="digits" required minlength="4" maxlength="4" inputmode="numeric" autocomplete="off"></label>
            <p>家属的信息只用于药房核对，加密保存，结案后删除。</p>
            <button type="submit">登记这位家属代取药</button>""";

    private ChoicePart() {}

    static String of(PatientSheet sheet, Shown shown) {
        var title = sheet.scene() == Scene.HELD ? "换一个时间" : "选择新的时间";
        var other = sheet.scene() == Scene.HELD ? "" : " class=\"main\"";
        var slots = sheet.offers().isEmpty() ? p(NO_SLOT) : form(shown, "rebook", slots(sheet));
        var open = shown.isOpen("rebook") || sheet.scene() != Scene.HELD;
        var waiting = sheet.scene() == Scene.WAITING
                ? ""
                : folded(
                        "候补：有号再告诉我",
                        shown.isOpen("wait"),
                        p(WAIT) + form(shown, "wait", "<button type=\"submit\">登记候补</button>"));
        return "<div%s>".formatted(other)
                + folded(title, open, slots)
                + waiting
                + folded("请家属代取药", shown.isOpen("proxy"), form(shown, "proxy", PROXY))
                + folded(
                        "不需要协助",
                        shown.isOpen("decline"),
                        p(DECLINE) + form(shown, "decline", "<button type=\"submit\" class=\"quiet\">确定不需要</button>"))
                + "</div>";
    }

    /** For a held slot the page's first button. */
    static String confirm(PatientSheet sheet, Shown shown) {
        return sheet.scene() == Scene.HELD
                ? form(shown, "confirm", "<button type=\"submit\" class=\"main\">确认这个时间</button>")
                : "";
    }

    private static String slots(PatientSheet sheet) {
        return "<fieldset><legend>请选一个时间</legend>%s</fieldset><button type=\"submit\">为我留这个号</button>"
                .formatted(sheet.offers().stream().map(ChoicePart::slot).collect(Collectors.joining()));
    }

    private static String slot(Offer offer) {
        var where = offer.hospital().isEmpty() ? "" : "，" + offer.hospital();
        return "<label class=\"slot\"><input type=\"radio\" name=\"slot\" value=\"%s\" required> %s%s</label>"
                .formatted(escaped(offer.slot()), Html.time(offer.startsAt()), escaped(where));
    }
}
