package org.lookback.venue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\tx", "＝1"})
    void aCellThatLooksLikeAFormulaIsDisarmed(String text) {
        assertThat(FaultsCsv.cell(text)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"惠民小吃店", "V009 | =1", ""})
    void otherCellsStayAsTheyAre(String text) {
        assertThat(FaultsCsv.cell(text)).isEqualTo("\"" + text + "\"");
    }
}
