package org.lookback.invitation.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.springframework.web.util.HtmlUtils;

/** Pieces of the page; every word that is not ours is escaped. */
final class Html {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日（EEE）HH:mm", Locale.CHINA);

    private Html() {}

    static String section(String sort, String content) {
        return "<section class=\"%s\">%s</section>".formatted(sort, content);
    }

    static String h2(String words) {
        return "<h2>" + escaped(words) + "</h2>";
    }

    static String p(String words) {
        return words.isEmpty() ? "" : "<p>" + escaped(words) + "</p>";
    }

    static String fact(String name, @Nullable String value) {
        return value == null ? "" : "<div><dt>%s</dt><dd>%s</dd></div>".formatted(name, escaped(value));
    }

    static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : at.atZone(DistrictTime.ZONE).format(TIME);
    }

    static String call(String phone) {
        var number = phone.replaceAll("[^0-9+]", "");
        return "<a class=\"call\" href=\"tel:%s\">%s</a>".formatted(number, escaped(phone));
    }

    /** Works without a script: folded, unless something in it was refused. */
    static String folded(String title, boolean open, String content) {
        return "<details%s><summary>%s</summary>%s</details>".formatted(open ? " open" : "", title, content);
    }

    static String form(Shown shown, String decision, String content) {
        return "<form method=\"post\" action=\"%s/%s\">%s%s</form>"
                .formatted(
                        shown.path(),
                        decision,
                        shown.large() ? "<input type=\"hidden\" name=\"large\" value=\"1\">" : "",
                        content);
    }

    static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
