package org.lookback.publicity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.publicity.PublicStatus;
import org.lookback.publicity.StatusPage;
import org.lookback.publicity.StatusPage.MarkShown;
import org.lookback.publicity.StatusPage.State;
import org.lookback.venue.Mark;

/** The words on a status page. */
class StatusSheetTests {

    private static final LocalDate POSTED = LocalDate.of(2026, 9, 15);

    @Test
    void aCardInForceSaysWhatMustHappenUntilItGoes() throws IOException {
        var page = new StatusSheet().of(page(State.IN_FORCE, "顺客便利店", null));
        Files.createDirectories(Path.of("target/papers"));
        Files.writeString(Path.of("target/papers/status.html"), page);

        assertThat(page)
                .contains("顺客便利店", "黄牌警告 · 生效中", "YC-20260915-000001", "2026年9月15日", "入口查验登记")
                .contains("<li class=\"met\"><span>约谈已完成</span><strong>已满足</strong></li>")
                .contains("<li class=\"open\"><span>考核测试合格</span><strong>未满足</strong></li>")
                .contains("以下 3 项须全部满足", "可在2026年9月18日17时前提出", "href=\"tel:010-60001234\"")
                .doesNotContain("<script", "{title}", "{body}");
    }

    @Test
    void aNameCannotSmuggleMarkupOntoThePage() throws IOException {
        assertThat(new StatusSheet().of(page(State.IN_FORCE, "<script>alert(1)</script>\"小店", null)))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;小店")
                .doesNotContain("<script");
    }

    @Test
    void aWithdrawnCardIsCorrectedAloudAndShowsNothingElse() throws IOException {
        assertThat(new StatusSheet().of(page(State.WITHDRAWN, "顺客便利店", LocalDate.of(2026, 9, 17))))
                .contains("更正", "此前公示的黄牌（编号 YC-20260915-000001）已于2026年9月17日撤销", "不计入该场所的记录")
                .doesNotContain("入口查验登记", "生效中");
    }

    @Test
    void whatIsHiddenDoesNotEvenSayWhose() throws IOException {
        assertThat(new StatusSheet().hidden()).contains("暂不公开").doesNotContain("顺客", "YC-");
    }

    private static StatusPage page(State state, String name, LocalDate liftedOn) {
        var status = new PublicStatus(
                PublicStatus.Say.ALL,
                List.of("入口查验登记不落实"),
                List.of(
                        new PublicStatus.Condition("约谈已完成", true),
                        new PublicStatus.Condition("考核测试合格", false),
                        new PublicStatus.Condition("整改经现场核查到位", false)),
                "场所如有异议，可在2026年9月18日17时前提出陈述申辩。",
                "示范区市场监督管理局",
                "010-60001234");
        var mark = new MarkShown(Mark.Kind.YELLOW_CARD, "YC-20260915-000001", POSTED, null, liftedOn);
        return new StatusPage(state, name, mark, state == State.IN_FORCE ? status : null);
    }
}
