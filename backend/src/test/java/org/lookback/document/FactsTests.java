package org.lookback.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lookback.refusal.Refusal;

/** What must stand on a paper, and what never does. */
class FactsTests {

    @ParameterizedTest
    @EnumSource
    void aCompletePaperLacksNothing(DocumentKind kind) {
        assertThat(PaperSamples.of(kind).missing(kind)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whateverMustBeWrittenIsMissedByItsOwnName(DocumentKind kind) {
        for (var field : kind.fields()) {
            var facts = PaperSamples.of(kind);
            if (field.sort() == Field.Sort.TABLE) {
                facts.rows(field, List.of());
            } else {
                facts.put(field, " \t");
            }
            assertThat(facts.missing(kind)).isEqualTo(field.required() ? List.of(field.label()) : List.of());
        }
    }

    @Test
    void aGapInATableIsNamedWithItsLine() {
        var facts = PaperSamples.of(DocumentKind.RECTIFICATION_ORDER);
        facts.rows(OrderFields.ITEMS).get(1).put(OrderFields.DUE, null).put(OrderFields.BASIS, null);
        assertThat(facts.missing(DocumentKind.RECTIFICATION_ORDER)).containsExactly("整改事项第2行的整改期限");
    }

    @Test
    void aCardNoticeNeedsAllThatItsVenueMustKnow() {
        assertThat(Facts.issuedBy("x").missing(DocumentKind.YELLOW_CARD_NOTICE))
                .contains("黄牌编号", "挂牌位置", "约谈时间", "考核时间", "申辩截止时间", "历次违规", "整改事项", "联系电话")
                .doesNotContain("统一社会信用代码", "监督电话");
    }

    @Test
    void noIdentityNumberAndNoOpenPhoneReachesThePaperInWords() {
        var facts = Facts.issuedBy("x")
                .put(OrderFields.RESPONSIBLE, "惠小梅 110101199003070014 电话13800138000")
                .put(OrderFields.CREDIT_CODE, "911101085923662400")
                .put(CommonFields.CONTACT_PHONE, "010-60001234");
        assertThat(facts.get(OrderFields.RESPONSIBLE)).isEqualTo("惠小梅 110***********0014 电话138****8000");
        assertThat(facts.get(OrderFields.CREDIT_CODE)).isEqualTo("911101085923662400");
        assertThat(facts.get(CommonFields.CONTACT_PHONE)).isEqualTo("010-60001234");
    }

    @Test
    void whatNoPaperCanShowIsLeftOut() {
        var facts = Facts.issuedBy("x").put(OrderFields.MEASURE, "一\u0000二\u0007\r\n三\uD800\uFFFF");
        assertThat(facts.get(OrderFields.MEASURE)).isEqualTo("一二\n三");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-10T15:59:59Z, 2026年10月10日24时",
        "2026-10-10T09:00:00Z, 2026年10月10日17时",
        "2026-09-30T03:05:00Z, 2026年9月30日11时05分"
    })
    void aDeadlineIsWrittenAsDateAndHour(Instant at, String written) {
        assertThat(PaperTime.hour(at)).isEqualTo(written);
    }

    @Test
    void aChoiceIsANumberFromOneOn() {
        assertThat(Choice.NONE.ordinal("lookBack", "第几次")).isEmpty();
        assertThat(new Choice(Map.of("lookBack", " 2 ")).ordinal("lookBack", "第几次"))
                .contains(2);
        for (var bad : List.of("0", "-1", "二", "1.5", "99999")) {
            assertThatThrownBy(() -> new Choice(Map.of("lookBack", bad)).ordinal("lookBack", "第几次"))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("CHOICE_BAD"));
        }
    }
}
