package org.lookback.followup.web;

import org.lookback.followup.FollowUp;
import org.lookback.followup.Rating;
import org.springframework.web.util.HtmlUtils;

/** The part of the page about the petitioner's own rating: asked for when the case is closed, shown when it was given. */
final class RatingPart {

    private static final String ASKED =
            """
            <section><h2>请您评价</h2><form method="post" action="/h/%s/rating">
            <fieldset><legend>对办理结果是否满意</legend>%s</fieldset>
            <label class="field">补充说明（可不填，最多 200 字，请不要写姓名和电话）
            <textarea name="remark" rows="3" maxlength="200"></textarea></label>
            <button type="submit">提交评价</button></form></section>""";

    private RatingPart() {}

    static String of(FollowUp page, String token) {
        var given = page.rating();
        if (given != null) {
            var remark = given.remark();
            return "<section><h2>您的评价：%s</h2>%s<p>谢谢您的评价。</p></section>"
                    .formatted(
                            Rating.label(given.satisfaction()), remark == null ? "" : "<p>" + escaped(remark) + "</p>");
        }
        return page.stage().canBeRated() ? ASKED.formatted(escaped(token), levels()) : "";
    }

    private static String levels() {
        var levels = new StringBuilder();
        for (int level = 5; level >= 1; level--) {
            levels.append("<label><input type=\"radio\" name=\"satisfaction\" value=\"%d\" required> %s</label>"
                    .formatted(level, Rating.label(level)));
        }
        return levels.toString();
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
