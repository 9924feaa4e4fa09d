package org.lookback.venue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92990101MA0TE00182",
                "92990101MA0TE0026W",
                "92990101MA0TE0034P",
                "92990101MA0TE0042J",
                "92990101MA0TE0050D",
                "92990101MA0TE0069A"
            })
    void theCheckedCodesOfTheDemoDistrictAreSound(String code) {
        assertThat(CreditCode.fault(code)).isEmpty();
    }

    @Test
    void aWrongCheckCharacterIsNamedWithTheRightOne() {
        assertThat(CreditCode.fault("92990101MA0TE00183"))
                .hasValueSatisfying(reason -> assertThat(reason).contains("校验位", "应为 2"));
    }

    @Test
    void twoSwappedCharactersAreFound() {
        assertThat(CreditCode.fault("92990110MA0TE00182")).isPresent();
    }

    @Test
    void aShortCodeIsToldItsLength() {
        assertThat(CreditCode.fault("92990101MA0TE0018")).hasValue("统一社会信用代码应为 18 位，现为 17 位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"92990101MA0TE0O182", "92990101ma0te00182", "92990101MA0TE0018中"})
    void lettersThatLookLikeDigitsAndLowerCaseAreRefused(String code) {
        assertThat(CreditCode.fault(code))
                .hasValueSatisfying(reason -> assertThat(reason).contains("不含 I、O"));
    }
}
