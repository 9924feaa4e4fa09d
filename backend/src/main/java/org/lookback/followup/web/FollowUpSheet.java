package org.lookback.followup.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.followup.FollowUp;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** Writes the follow-up page as HTML; every word that is not ours is escaped. */
final class FollowUpSheet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final String frame;
    private final String form;

    FollowUpSheet() throws IOException {
        this.frame = text("follow-up.html");
        this.form = text("follow-up-form.html");
    }

    /** @param caseNo as it was typed @param alert what was wrong, empty if nothing */
    String form(String caseNo, String alert) {
        var typed = caseNo.length() > 40 ? "" : caseNo;
        return page("诉求办理查询", alert(alert) + form.replace("{caseNo}", escaped(typed)));
    }

    String of(FollowUp page, String token, String alert) {
        var status = section("now", h2(page.stage().headline()) + p(page.stage().sentence()));
        var facts = section(
                "",
                "<dl>%s%s%s%s%s</dl>"
                        .formatted(
                                fact("编号", page.caseNo()),
                                fact("受理时间", time(page.receivedAt())),
                                fact("承办单位", page.unitName()),
                                fact("承诺答复", promised(page)),
                                fact("答复时间", page.repliedAt() == null ? null : time(page.repliedAt()))));
        var reply = page.reply() == null
                ? ""
                : section("", h2("办理答复") + "<p class=\"reply\">%s</p>".formatted(escaped(page.reply())));
        return page("诉求办理情况", alert(alert) + status + facts + reply + RatingPart.of(page, token));
    }

    private static @Nullable String promised(FollowUp page) {
        if (page.promisedAt() == null) {
            return null;
        }
        return page.paused() ? "计时已暂停，恢复后重新确定" : time(page.promisedAt()) + " 前";
    }

    private String page(String title, String body) {
        return frame.replace("{title}", escaped(title)).replace("{body}", body);
    }

    private static String alert(String words) {
        return words.isEmpty() ? "" : "<section class=\"alert\" role=\"alert\">%s</section>".formatted(p(words));
    }

    private static String section(String sort, String content) {
        return "<section class=\"%s\">%s</section>".formatted(sort, content);
    }

    private static String fact(String name, @Nullable String value) {
        return value == null ? "" : "<div><dt>%s</dt><dd>%s</dd></div>".formatted(name, escaped(value));
    }

    private static String h2(String words) {
        return "<h2>" + escaped(words) + "</h2>";
    }

    private static String p(String words) {
        return "<p>" + escaped(words) + "</p>";
    }

    private static String time(Instant at) {
        return at.atZone(DistrictTime.ZONE).format(TIME);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource(name, FollowUpSheet.class).getContentAsString(StandardCharsets.UTF_8);
    }
}
