package org.lookback.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a template when it is filled. */
class TemplateTests {

    private static final Template TEMPLATE = new Template("any", "{caseNo} {task}", "到期 {dueAt}。{task}");

    @Test
    void aValueThatIsMissingBecomesADash() {
        var text = TEMPLATE.render(Map.of("caseNo", "INS-1", "task", "复查"));

        assertThat(text.subject()).isEqualTo("INS-1 复查");
        assertThat(text.body()).isEqualTo("到期 —。复查");
    }

    @Test
    void bracesAndSignsInAValueStayWhatTheyAre() {
        var text = TEMPLATE.render(Map.of("task", "{caseNo} ${x} #{y} $1 \\", "caseNo", "secret"));

        assertThat(text.body()).endsWith("。{caseNo} ${x} #{y} $1 \\");
    }

    @Test
    void aLineBreakInAValueCannotAddAHeaderToAMail() {
        var text = TEMPLATE.render(Map.of("caseNo", "INS-1\r\nBcc: everybody@example.test", "task", "复查"));

        assertThat(text.subject())
                .isEqualTo("INS-1 Bcc: everybody@example.test 复查")
                .doesNotContain("\n", "\r");
    }

    @Test
    void aTextThatIsFarTooLongIsCutBetweenCharacters() {
        var text = new Template("any", "x", "{lines}").render(Map.of("lines", "a" + "𠮷".repeat(20_000)));

        assertThat(text.body()).hasSizeLessThanOrEqualTo(15_000).endsWith("𠮷…");
    }

    @Test
    void theReasonOfAFailureNamesNoAddress() {
        assertThat(DeliveryFailed.letter("550 5.1.1 <li.ming@example.gov.cn>: user unknown\nhttps://x.test/send?key=1")
                        .reason())
                .isEqualTo("550 5.1.1 <***>: user unknown ***");
    }
}
