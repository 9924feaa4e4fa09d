package org.lookback.knowledge;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds answers by the words of a question. */
@Service
public class KnowledgeSearch {

    private static final int LONGEST_QUESTION = 500;
    private static final int MOST_SHOWN = 50;

    private final KnowledgeEntries entries;
    private final KnowledgeWords words;
    private final Clock clock;

    KnowledgeSearch(KnowledgeEntries entries, KnowledgeWords words, Clock clock) {
        this.entries = entries;
        this.words = words;
        this.clock = clock;
    }

    /** Some of those found, the best first. @param total how many there are */
    public record Found(List<KnowledgeEntry> items, int total) {}

    /**
     * Looks entries up.
     *
     * @param question any words; empty: all entries @param all retired and not yet valid ones as well
     * @throws Refusal QUESTION_TOO_LONG, TOO_MANY_WANTED
     */
    @Transactional(readOnly = true)
    public Found search(String question, @Nullable String category, boolean all, int offset, int limit) {
        if (question.codePointCount(0, question.length()) > LONGEST_QUESTION) {
            throw Refusal.invalid("QUESTION_TOO_LONG", "查找的文字最多 %d 个字，请只写关键的词句。".formatted(LONGEST_QUESTION));
        }
        if (offset < 0 || limit < 1 || limit > MOST_SHOWN) {
            throw Refusal.invalid(
                    "TOO_MANY_WANTED", "一次最多列出 %d 条（limit 为 1 到 %d，offset 不小于 0）。".formatted(MOST_SHOWN, MOST_SHOWN));
        }
        var asked = words.asked(question);
        if (asked.isEmpty() && !question.isBlank()) {
            return new Found(List.of(), 0);
        }
        var on = all ? null : DistrictTime.dayOf(clock.instant());
        var one = category == null || category.isBlank() ? null : category.strip();
        var total = entries.count(asked, one, on);
        return new Found(total == 0 ? List.of() : entries.search(asked, one, on, offset, limit), total);
    }
}
