package org.lookback.inspection.job;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lookback.inspection.Checklist;
import org.lookback.inspection.ChecklistDesk;
import org.lookback.inspection.ChecklistItem;
import org.lookback.venue.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Publishes the checklists that came with the product, once. */
@Component
class ShippedChecklists implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ShippedChecklists.class);

    private final ChecklistDesk desk;

    ShippedChecklists(ChecklistDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var added = desk.publish(read());
            if (added > 0) {
                log.info("checklists published: {}", added);
            }
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            log.info("checklists published by another node");
        }
    }

    static List<Checklist> read() {
        try (var lines = CsvReader.builder()
                .ofNamedCsvRecord(new ClassPathResource("db/inspection/checklists.csv")
                        .getContentAsString(StandardCharsets.UTF_8))) {
            return lines.stream()
                    .collect(Collectors.groupingBy(
                            line -> line.getField("checklist") + " " + line.getField("version"),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .stream()
                    .map(ShippedChecklists::checklist)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Checklist checklist(List<NamedCsvRecord> lines) {
        var first = lines.get(0);
        return new Checklist(
                first.getField("checklist"),
                Integer.parseInt(first.getField("version")),
                first.getField("name"),
                lines.stream().map(ShippedChecklists::item).toList());
    }

    private static ChecklistItem item(NamedCsvRecord line) {
        return new ChecklistItem(
                Integer.parseInt(line.getField("item_no")),
                line.getField("text"),
                Severity.valueOf(line.getField("severity")),
                line.getField("legal_basis"));
    }
}
