package org.lookback.knowledge;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The examples that came with the product, for a district that has no entry at all. */
@Service
public class KnowledgeExamples {

    private final KnowledgeEntries entries;
    private final KnowledgeWords words;
    private final Clock clock;

    KnowledgeExamples(KnowledgeEntries entries, KnowledgeWords words, Clock clock) {
        this.entries = entries;
        this.words = words;
        this.clock = clock;
    }

    /** Not checked against units and categories: a district may have others. @return how many were taken */
    @Transactional
    public int take(List<KnowledgeForm> examples) {
        if (!entries.isEmpty()) {
            return 0;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        for (var form : examples) {
            var codes = Objects.requireNonNull(form.categories()).stream()
                    .map(Objects::requireNonNull)
                    .toList();
            var entry = form.entry(0, 1, codes, true, "system", now);
            entries.add(entry, words.of(entry));
        }
        return examples.size();
    }
}
