package org.lookback.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.refusal.Refusal;

/** What designers write into the plan is read, or refused in words they understand. */
class LevelRuleTests {

    @Test
    void aRowIsRead() {
        assertThat(LevelRule.read(Map.of("level", "L1", "rule", "WD_AFTER", "amount", 1, "time", "09:00")))
                .isEqualTo(new LevelRule(Level.L1, LevelRule.Count.WD_AFTER, 1, LocalTime.of(9, 0)));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} is refused because of {4}")
    @CsvSource({
        "L9, WD_AFTER, 1, 09:00, L9",
        "L1, SOMETIME, 1, 09:00, SOMETIME",
        "L1, WD_AFTER, -1, 09:00, -1",
        "L1, WD_AFTER, 0, 09:00, 0",
        "L1, WD_AFTER, 1.5, 09:00, 1.5",
        "L1, WD_AFTER, 1, 九点, 九点",
        "L1, WD_AFTER, 1, '', 时刻",
        "L0, PERCENT, 100, '', 100",
        "'', WD_AFTER, 1, 09:00, 级别"
    })
    void nonsenseIsNamed(String level, String rule, double amount, String time, String named) {
        assertThatThrownBy(() -> LevelRule.read(Map.of("level", level, "rule", rule, "amount", amount, "time", time)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.code()).isEqualTo("ESCALATION_PLAN_BAD");
                    assertThat(no.getMessage()).contains("escalation-plan", named, "重新部署");
                });
    }
}
