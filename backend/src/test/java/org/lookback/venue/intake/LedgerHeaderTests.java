package org.lookback.venue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerHeaderTests {

    private static final List<String> WHOLE = List.of("单位名称", "信用代码", "行业类别", "经营地址", "所属街道", "负责人", "经营面积（㎡）");

    @Test
    void otherWordsForAColumnAreUnderstood() {
        var header = new LedgerHeader(WHOLE);
        var line = new SheetLine(2, List.of(" 惠民\u3000小吃店 ", "", "小吃店", "大学路1号", "大学路", "王五", "46"));
        assertThat(header.text(line, LedgerColumn.NAME)).isEqualTo("惠民 小吃店");
        assertThat(header.text(line, LedgerColumn.SUBDISTRICT)).isEqualTo("大学路");
        assertThat(header.text(line, LedgerColumn.AREA)).isEqualTo("46");
        assertThat(header.text(line, LedgerColumn.GRID)).isEmpty();
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> new LedgerHeader(List.of("场所名称", "地址", "街道"))).hasMessageContaining("统一社会信用代码、场所类别");
    }

    @Test
    void aColumnThatComesTwiceIsNamed() {
        assertThatThrownBy(() -> new LedgerHeader(List.of("场所名称", "店名", "统一社会信用代码", "类别", "地址", "街道")))
                .hasMessageContaining("场所名称");
    }

    @Test
    void theReportQuotesALineWithoutTheOwner() {
        var line = new SheetLine(2, List.of("惠民小吃店", "", "小吃店", "大学路1号", "大学路", "王五", "46"));
        assertThat(new LedgerHeader(WHOLE).quote(line)).contains("惠民小吃店", "***").doesNotContain("王五");
    }
}
