package org.lookback.card.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lookback.document.Row;

/** What bodies write about an interview, taken apart for the minutes. */
class MinutesTests {

    @Test
    void whatTheVenueSaidStandsBehindItsHeading() {
        var minutes = Minutes.of("通报了问题。\n约谈对象意见：无异议。");

        assertThat(minutes.facts()).isEqualTo("通报了问题。");
        assertThat(minutes.position()).isEqualTo("无异议。");
    }

    @Test
    void nothingIsInventedWhereNobodyWroteIt() {
        assertThat(Minutes.of("通报了问题。").position()).isEqualTo("见约谈情况");
        assertThat(Minutes.of(null).facts()).isEmpty();
        assertThat(Minutes.commitments(null)).isEmpty();
    }

    @Test
    void aCommitmentHasItsDayIfSomebodyNamedOne() {
        assertThat(Minutes.commitments("2026-09-18 安排专人查验\n\n  每日自查 \n2026-02-30 没有这一天"))
                .containsExactly(
                        new Minutes.Commitment("安排专人查验", "2026年9月18日"),
                        new Minutes.Commitment("每日自查", Row.NOTHING),
                        new Minutes.Commitment("2026-02-30 没有这一天", Row.NOTHING));
    }
}
