package org.lookback.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What people write is measured as they see it, and times have an order. */
class FormWordsTests {

    private static final Instant NOW = Instant.parse("2026-10-12T01:00:00Z");

    @Test
    void aRareCharacterIsOneCharacter() {
        assertThat(FormWords.required("𠮷𠮷𠮷𠮷𠮷", 5, 5, "TITLE_LENGTH", "诉求标题"))
                .isEqualTo("𠮷𠮷𠮷𠮷𠮷");
        assertThat(FormWords.required("垃圾没人收😡", 5, 6, "TITLE_LENGTH", "诉求标题")).endsWith("😡");
    }

    @Test
    void whatIsTooLongIsCountedInTheAnswer() {
        assertThatThrownBy(() -> FormWords.required("字".repeat(20_000), 10, 2000, "CONTENT_LENGTH", "诉求内容"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("CONTENT_LENGTH"))
                .hasMessageContaining("现为 20000 个字");
    }

    @Test
    void timesThatCannotBeAreRefused() {
        refused("TIME_IN_FUTURE", () -> FormWords.past(NOW.plusSeconds(1), null, NOW, "联系时间"));
        refused("TIME_ORDER", () -> FormWords.past(NOW.minusSeconds(60), NOW.minusSeconds(59), NOW, "联系时间"));
        refused("TIME_MISSING", () -> FormWords.past(null, null, NOW, "联系时间"));
        assertThat(FormWords.past(NOW.minusSeconds(59), NOW.minusSeconds(59), NOW, "联系时间"))
                .isEqualTo(NOW.minusSeconds(59));
    }

    @Test
    void whatIsNotAmongTheChoicesIsAnsweredWithThem() {
        assertThatThrownBy(() -> FormWords.choice(Answer.class, "MAYBE", "SOLVED", "是否解决"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("SOLVED"))
                .hasMessageContaining("YES、PARTLY、NO");
    }

    private enum Answer {
        YES,
        PARTLY,
        NO
    }

    private static void refused(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
