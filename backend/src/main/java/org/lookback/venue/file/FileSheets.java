package org.lookback.venue.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.lookback.refusal.Refusal;
import org.lookback.venue.intake.Sheet;
import org.lookback.venue.intake.SheetBroken;
import org.lookback.venue.intake.Sheets;
import org.lookback.venue.intake.Upload;
import org.springframework.stereotype.Component;

/** Opens what people upload by looking inside: names and content types may say anything. */
@Component
class FileSheets implements Sheets {

    @Override
    public Sheet open(Upload upload, Fallback fallback) {
        try {
            return switch (Magic.of(upload.path())) {
                case EMPTY -> throw refused("FILE_EMPTY", upload, "是空文件");
                case OLD_EXCEL -> throw refused("FILE_OLD_EXCEL", upload, "是旧版 Excel（.xls）或加密的文件，请另存为 .xlsx 或 CSV");
                case ZIP -> workbook(upload);
                case OTHER -> text(upload, fallback);
            };
        } catch (SheetBroken broken) {
            throw refused("FILE_UNREADABLE", upload, "无法读取：引号没有成对，或某一行、某一格过长");
        } catch (IOException unlucky) {
            throw new UncheckedIOException(unlucky);
        }
    }

    @Override
    public List<Upload> unpack(Upload upload) {
        try {
            if (Magic.of(upload.path()) != Magic.ZIP) {
                return List.of(upload);
            }
            ZipBounds.check(upload.path());
            return csvFiles(upload);
        } catch (ZipException | IllegalArgumentException broken) {
            throw refused("FILE_BROKEN", upload, "是损坏或加密的压缩包");
        } catch (IOException unlucky) {
            throw new UncheckedIOException(unlucky);
        }
    }

    private static Sheet workbook(Upload upload) throws IOException {
        try {
            ZipBounds.check(upload.path());
            return new XlsxSheet(upload.path());
        } catch (ZipException | ExcelReaderException | IllegalArgumentException noWorkbook) {
            throw refused("FILE_NO_WORKBOOK", upload, "是压缩包而不是 Excel 工作簿（.xlsx），或已损坏");
        }
    }

    private static Sheet text(Upload upload, Fallback fallback) throws IOException {
        var charset = TextEncoding.of(upload.path(), fallback);
        if (charset.isEmpty()) {
            throw refused("FILE_NO_TABLE", upload, "不是 CSV 或 XLSX 文件（无法按 UTF-8 或 GBK 文本读取）");
        }
        return new CsvSheet(upload.path(), charset.get());
    }

    private static List<Upload> csvFiles(Upload upload) throws IOException {
        var files = new ArrayList<Upload>();
        try (var zip = new ZipFile(upload.path().toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                var name = Path.of("/" + entry.getName().replace('\0', '_')).getFileName();
                var hidden = entry.getName().startsWith("__MACOSX");
                if (name != null
                        && !hidden
                        && name.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    var copy = Files.createTempFile("lookback-import-", ".csv");
                    try (var in = zip.getInputStream(entry);
                            var out = Files.newOutputStream(copy)) {
                        ZipBounds.copy(in, out, Long.MAX_VALUE);
                    }
                    files.add(new Upload(name.toString(), copy));
                }
            }
        }
        return files;
    }

    private static Refusal refused(String code, Upload upload, String what) {
        return Refusal.invalid(code, "文件“%s”%s，未导入。".formatted(upload.name(), what));
    }
}
