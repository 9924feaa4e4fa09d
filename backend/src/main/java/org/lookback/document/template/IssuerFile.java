package org.lookback.document.template;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lookback.document.Issuer;
import org.lookback.document.Issuers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Letterheads from {@code documents/issuers.csv} of the district's content folder, else those the product is set up with. */
@Component
public class IssuerFile implements Issuers {

    private static final List<String> COLUMNS = List.of("unit", "name", "word", "phone", "address", "complaint_phone");
    private static final int WORD_LENGTH = 32;

    private final Map<String, Issuer> issuers = new LinkedHashMap<>();

    public IssuerFile(
            @Value("${lookback.content-dir:}") String contentDir,
            @Value("${lookback.document.issuers:classpath:documents/issuers.csv}") Resource shipped)
            throws IOException {
        var own = Path.of(contentDir, DocxPapers.FOLDER, "issuers.csv");
        if (!contentDir.isBlank() && Files.isRegularFile(own)) {
            read(Files.readString(own), own.toString());
        } else {
            read(shipped.getContentAsString(StandardCharsets.UTF_8), String.valueOf(shipped.getFilename()));
        }
    }

    @Override
    public Optional<Issuer> find(String unit) {
        return Optional.ofNullable(issuers.get(unit));
    }

    private void read(String text, String file) throws IOException {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var lines = CsvReader.builder().ofNamedCsvRecord(plain)) {
            for (var line : lines) {
                if (!line.getHeader().containsAll(COLUMNS)) {
                    throw new IllegalStateException("发文机关表 %s 第 1 行应为 %s。".formatted(file, String.join(",", COLUMNS)));
                }
                var issuer = issuer(line);
                var faulty = issuer.unit().isEmpty()
                        || issuer.name().isEmpty()
                        || issuer.word().isEmpty()
                        || issuer.word().length() > WORD_LENGTH;
                if (faulty || issuers.put(issuer.unit(), issuer) != null) {
                    throw new IllegalStateException("发文机关表 %s 第 %d 行有误：机构代码、机关名称和发文代字（不超过 %d 字）必填，且机构不能重复。"
                            .formatted(file, line.getStartingLineNumber(), WORD_LENGTH));
                }
            }
        }
    }

    private static Issuer issuer(NamedCsvRecord line) {
        return new Issuer(
                line.getField("unit").strip(),
                line.getField("name").strip(),
                line.getField("word").strip(),
                line.getField("phone").strip(),
                line.getField("address").strip(),
                line.getField("complaint_phone").strip());
    }
}
