package org.lookback.directory.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.directory.ImportKind;
import org.lookback.directory.SheetLine;
import org.lookback.refusal.Refusal;

class CsvSheetsTests {

    private static final String SHEET = "person,venue_code,reason,since\r\nli.officer1,V002,\"近亲属,同住\",\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aSheetIsReadInTheEncodingTheSpreadsheetProgramChose(String charset) {
        var lines = read(SHEET.getBytes(Charset.forName(charset)));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).number()).isEqualTo(2);
        assertThat(lines.get(0).values()).containsEntry("reason", "近亲属,同住");
    }

    @Test
    void theMarkThatSpreadsheetProgramsPutInFrontIsNoPartOfTheFirstHeading() {
        assertThat(read(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "person,reason\nli,x\n", "person,venue_code,reason,since\nli,\"V0"})
    void whatIsNoSuchSheetIsRefused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void aLineWithACellTooManyIsNamed() {
        var text = SHEET + "a,b,c,d,e\r\n";

        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.details())
                        .containsExactly("第 3 行：应有 4 列，实有 5 列。"));
    }

    private static List<SheetLine> read(byte[] file) {
        return new CsvSheets().read(ImportKind.INTERESTS, file);
    }
}
