package org.lookback.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.refusal.Refusal;

/** "48 h" is one row that a district ends or changes from a day on. */
class EligibilityTableTests {

    private static final LocalDate DAY = LocalDate.parse("2026-10-08");
    private static final String FROM = "&gt;= date(\"2022-04-01\")";

    @Test
    void theShippedRowAsksForFortyEightHoursFromItsFirstDay() {
        var rule = general(TableOnItsOwn.shipped(), DAY).orElseThrow();

        assertThat(rule.id()).isEqualTo("NAT-48H");
        assertThat(rule.evidenceType()).isEqualTo("NAT");
        assertThat(rule.required()).isEqualTo(TestResult.NEGATIVE);
        assertThat(rule.validity()).isEqualTo(Duration.ofHours(48));
        assertThat(rule.basis()).isEqualTo(Basis.REPORTED_AT);
        assertThat(general(TableOnItsOwn.shipped(), LocalDate.parse("2022-04-01")))
                .isPresent();
        assertThat(general(TableOnItsOwn.shipped(), LocalDate.parse("2022-03-31")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = DepartmentKind.class, mode = EnumSource.Mode.EXCLUDE, names = "GENERAL")
    void urgentCareAsksNothingAndTheRowDoesNotTellWhichItIs(DepartmentKind kind) {
        var rule = TableOnItsOwn.shipped().rule(1, kind, DAY).orElseThrow();

        assertThat(rule.exempt()).isTrue();
        assertThat(rule.id()).isEqualTo("EXEMPT");
    }

    @Test
    void aDistrictEndsTheRuleByADate() {
        var ended = TableOnItsOwn.changed(FROM, "[date(\"2022-04-01\")..date(\"2026-10-08\")]");

        assertThat(general(ended, DAY)).isPresent();
        assertThat(general(ended, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aDistrictCountsFromTheSampleFromADayOn() {
        var text = TableOnItsOwn.text();
        var row = text.substring(text.indexOf("      <rule id=\"rule_nat48h\">"), text.indexOf("    </decisionTable>"));
        var newRow = row.replace("nat48h", "nat48hSampled")
                .replace("NAT-48H", "NAT-48H-SAMPLED")
                .replace("REPORTED_AT", "SAMPLED_AT")
                .replace("2022-04-01", "2026-11-01");
        var changed = TableOnItsOwn.changed(row, newRow + row);

        assertThat(general(changed, LocalDate.parse("2026-10-31")).orElseThrow().basis())
                .isEqualTo(Basis.REPORTED_AT);
        var from = general(changed, LocalDate.parse("2026-11-01")).orElseThrow();
        assertThat(from.basis()).isEqualTo(Basis.SAMPLED_AT);
        assertThat(from.id()).isEqualTo("NAT-48H-SAMPLED");
    }

    @Test
    void aRowThatCannotBeReadTurnsNobodyAwayAndIsNamed() {
        for (var slip : new String[] {"\"REPORTED\"", "\"\""}) {
            var broken = TableOnItsOwn.changed("<text>\"REPORTED_AT\"</text>", "<text>%s</text>".formatted(slip));
            var refusal = catchThrowableOfType(Refusal.class, () -> general(broken, DAY));
            assertThat(refusal.code()).isEqualTo("ELIGIBILITY_RULE_BROKEN");
            assertThat(refusal).hasMessageContaining("NAT-48H");
        }
        assertThat(TableOnItsOwn.changed("<text>48</text>", "<text>0</text>"))
                .satisfies(table -> assertThat(catchThrowableOfType(Refusal.class, () -> general(table, DAY))
                                .code())
                        .isEqualTo("ELIGIBILITY_RULE_BROKEN"));
    }

    private static Optional<EligibilityRule> general(EligibilityTable table, LocalDate day) {
        return table.rule(1, DepartmentKind.GENERAL, day);
    }
}
