package org.lookback.knowledge.job;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.knowledge.KnowledgeExamples;
import org.lookback.knowledge.KnowledgeForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills an empty knowledge base with the examples that came with the product. */
@Component
class ShippedEntries {

    private static final Logger log = LoggerFactory.getLogger(ShippedEntries.class);
    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

    private final KnowledgeExamples examples;

    ShippedEntries(KnowledgeExamples examples) {
        this.examples = examples;
    }

    @EventListener(ContextRefreshedEvent.class)
    void fill() {
        var taken = examples.take(forms());
        if (taken > 0) {
            log.info("examples of the knowledge base added: {}", taken);
        }
    }

    static List<KnowledgeForm> forms() {
        try (var file = new ClassPathResource("db/knowledge/entries.csv").getInputStream();
                var reader =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream().map(ShippedEntries::form).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KnowledgeForm form(NamedCsvRecord line) {
        var codes = line.getField("categories").split(" ");
        return new KnowledgeForm(
                line.getField("title"),
                line.getField("question"),
                line.getField("answer"),
                Arrays.<@Nullable String>asList(codes),
                line.getField("owner_unit"),
                ALWAYS,
                null,
                null);
    }
}
