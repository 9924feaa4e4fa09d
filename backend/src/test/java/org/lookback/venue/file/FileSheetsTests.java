package org.lookback.venue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.venue.intake.Sheets.Fallback;
import org.lookback.venue.intake.Upload;

class FileSheetsTests {

    private static final String TEXT = "场所名称,地址\n惠民小吃店,大学路1号\n\n\"顺客,便利店\",建中街2号\n";

    @TempDir
    Path folder;

    private final FileSheets sheets = new FileSheets();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void aCsvIsReadInTheEncodingItWasSavedIn(String charset) throws IOException {
        assertThat(lines(TEXT.getBytes(Charset.forName(charset)), Fallback.CHINESE))
                .containsExactly(List.of("场所名称", "地址"), List.of("惠民小吃店", "大学路1号"), List.of("顺客,便利店", "建中街2号"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() throws IOException {
        assertThat(lines(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8), Fallback.CHINESE)
                        .get(0))
                .first()
                .isEqualTo("场所名称");
    }

    @Test
    void westernDataIsNotTakenForChinese() throws IOException {
        assertThat(lines("name,city\nTROPISUEÑO,SF\n".getBytes("windows-1252"), Fallback.WESTERN)
                        .get(1))
                .first()
                .isEqualTo("TROPISUEÑO");
    }

    @Test
    void semicolonsAndTabsSeparateAsWell() throws IOException {
        assertThat(lines("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), Fallback.CHINESE)
                        .get(1))
                .containsExactly("1", "2");
        assertThat(lines("a\tb\n1\t2,3\n".getBytes(StandardCharsets.UTF_8), Fallback.CHINESE)
                        .get(1))
                .containsExactly("1", "2,3");
    }

    @Test
    void numbersAndDatesOfAWorkbookComeAsPeopleSeeThem() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("台账");
            sheet.value(0, 0, "联系电话");
            sheet.value(0, 1, "摸排日期");
            sheet.value(1, 0, 13800138001L);
            sheet.value(1, 1, LocalDate.of(2026, 9, 30));
            sheet.style(1, 1).format("yyyy-MM-dd").set();
            sheet.value(2, 0, 46.5);
        }
        assertThat(lines(bytes.toByteArray(), Fallback.CHINESE))
                .containsExactly(List.of("联系电话", "摸排日期"), List.of("13800138001", "2026-09-30"), List.of("46.5"));
    }

    @Test
    void whatIsNoTableIsRefusedAtOnce() throws IOException {
        refused(new byte[0], "空文件");
        refused(new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0}, "不是 CSV 或 XLSX");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "旧版 Excel");
        refused(zip("readme.txt", "hello"), "压缩包而不是 Excel");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "压缩包而不是 Excel");
        refused("场所名称,\"没有结束的引号\n".repeat(1).concat("x".repeat(400_000)).getBytes(StandardCharsets.UTF_8), "引号");
    }

    @Test
    void aZipThatUnpacksToFarTooMuchIsRefused() throws IOException {
        var bomb = zip("businesses.csv", "0".repeat(1 << 20).repeat(210));
        assertThatThrownBy(() -> sheets.unpack(upload(bomb))).hasMessageContaining("200 MB");
    }

    @Test
    void aZipGivesItsCsvFilesWhateverTheFolder() throws IOException {
        var files = sheets.unpack(upload(zip("../../evil/businesses.csv", "business_id\n1\n")));
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("businesses.csv");
            assertThat(file.path()).content().isEqualTo("business_id\n1\n");
        });
        Upload.discard(files);
    }

    private void refused(byte[] bytes, String why) throws IOException {
        var upload = upload(bytes);
        assertThatThrownBy(() -> sheets.open(upload, Fallback.CHINESE)).hasMessageContaining(why);
    }

    private List<List<String>> lines(byte[] bytes, Fallback fallback) throws IOException {
        var lines = new ArrayList<List<String>>();
        try (var sheet = sheets.open(upload(bytes), fallback)) {
            lines.add(sheet.header());
            for (var line = sheet.next(); line != null; line = sheet.next()) {
                lines.add(line.cells());
            }
        }
        return lines;
    }

    private Upload upload(byte[] bytes) throws IOException {
        return new Upload("台账.csv", Files.write(Files.createTempFile(folder, "t", ""), bytes));
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
