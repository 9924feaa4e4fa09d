package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.refusal.Refusal;

/** Times as forms hand them in. */
class FormTimeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-30 11:05",
                "2026-09-30T11:05",
                "2026-09-30T11:05:00",
                "2026-09-30T11:05:00+08:00",
                "2026-09-30T03:05:00Z",
                " 2026-09-30 11:05 "
            })
    void allUsualShapesMeanTheSameMinute(String text) {
        assertThat(FormTime.read(text, "送达时间")).isEqualTo(Instant.parse("2026-09-30T03:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天", "2026-02-30 11:05", "2026-09-30", "0026-09-30 11:05", "2026-09-30 25:00"})
    void anythingElseIsRefusedInWordsOfTheForm(String text) {
        assertThatThrownBy(() -> FormTime.read(text, "送达时间"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("送达时间");
    }

    @Test
    void nothingIsMissing() {
        assertThatThrownBy(() -> FormTime.read(" ", "送达时间")).hasMessage("请填写送达时间。");
    }
}
