package org.lookback.publicity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lookback.publicity.PublicStatus;
import org.lookback.publicity.StatusPage;
import org.lookback.publicity.StatusPage.MarkShown;
import org.lookback.venue.Mark;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** Writes a status page as HTML; every word that is not ours is escaped. */
final class StatusSheet {

    private final String frame;

    StatusSheet() throws IOException {
        this.frame = new ClassPathResource("status.html", StatusSheet.class).getContentAsString(StandardCharsets.UTF_8);
    }

    /** The same for whoever asks: it does not tell whether there is anything to hide. */
    String hidden() {
        return page("状态查询", "<section class=\"calm\"><h2>暂不公开</h2><p>该内容目前不对外公开。如需了解，请联系属地街道或主管部门。</p></section>");
    }

    String sentence(String words) {
        return page("状态查询", section("calm", p(words)));
    }

    String of(StatusPage page) {
        var mark = Objects.requireNonNull(page.mark());
        var status = page.status();
        var body =
                switch (page.state()) {
                    case IN_FORCE -> inForce(mark, Objects.requireNonNull(status));
                    case WITHDRAWN -> correction(mark);
                    case OVER, HIDDEN ->
                        section("calm", h2("目前没有公示中的" + mark.kind().label()) + p("此前的公示已经结束。"));
                };
        return page(Objects.requireNonNull(page.venueName()), body);
    }

    private static String inForce(MarkShown mark, PublicStatus status) {
        var card = mark.kind() == Mark.Kind.YELLOW_CARD;
        var facts = "<dl>%s%s%s</dl>"
                .formatted(
                        fact("编号", mark.number()),
                        fact(card ? "挂牌日期" : "授予日期", day(mark.since())),
                        mark.until() == null ? "" : fact("有效期至", day(mark.until())));
        return section(card ? "card" : "flag", h2(card ? "黄牌警告 · 生效中" : "红旗场所 · 有效") + facts)
                + list(card ? "主要问题" : "授予理由", status.points())
                + conditions(status)
                + section("", h2("不服怎么办") + p(status.objection()))
                + contact(status);
    }

    private static String correction(MarkShown mark) {
        var on = mark.liftedOn() == null ? "" : "于%s".formatted(day(mark.liftedOn()));
        return section(
                "calm",
                h2("更正")
                        + p("此前公示的%s（编号 %s）已%s撤销，自始不生效，不计入该场所的记录。特此更正。"
                                .formatted(mark.kind().label(), mark.number(), on)));
    }

    private static String conditions(PublicStatus status) {
        if (status.conditions().isEmpty()) {
            return "";
        }
        var lines = status.conditions().stream()
                .map(one -> "<li class=\"%s\"><span>%s</span><strong>%s</strong></li>"
                        .formatted(one.met() ? "met" : "open", escaped(one.label()), one.met() ? "已满足" : "未满足"))
                .collect(Collectors.joining());
        return section(
                "",
                h2("摘牌条件") + p("以下 %d 项须全部满足。".formatted(status.conditions().size())) + "<ul class=\"ladder\">" + lines
                        + "</ul>");
    }

    private static String contact(PublicStatus status) {
        var phone = escaped(status.phone());
        var call = phone.isEmpty() ? "" : "<p class=\"phone\"><a href=\"tel:%s\">%s</a></p>".formatted(phone, phone);
        return section("", h2("咨询") + p(status.contact()) + call);
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : section(
                        "",
                        h2(title)
                                + lines.stream()
                                        .map(line -> "<li>" + escaped(line) + "</li>")
                                        .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    private String page(String title, String body) {
        return frame.replace("{title}", escaped(title)).replace("{body}", body);
    }

    private static String section(String sort, String content) {
        return "<section class=\"%s\">%s</section>".formatted(sort, content);
    }

    private static String fact(String name, String value) {
        return "<div><dt>%s</dt><dd>%s</dd></div>".formatted(name, escaped(value));
    }

    private static String h2(String words) {
        return "<h2>" + escaped(words) + "</h2>";
    }

    private static String p(String words) {
        return "<p>" + escaped(words) + "</p>";
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
