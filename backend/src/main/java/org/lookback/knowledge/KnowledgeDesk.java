package org.lookback.knowledge;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the hotline's answers are written, changed and taken out of use. */
@Service
public class KnowledgeDesk {

    private final KnowledgeEntries entries;
    private final KnowledgeCheck check;
    private final KnowledgeWords words;
    private final Clock clock;

    KnowledgeDesk(KnowledgeEntries entries, KnowledgeCheck check, KnowledgeWords words, Clock clock) {
        this.entries = entries;
        this.check = check;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Refusal KNOWLEDGE_UNKNOWN */
    @Transactional(readOnly = true)
    public KnowledgeEntry entry(long id) {
        return entries.find(id)
                .orElseThrow(() -> Refusal.notFound("KNOWLEDGE_UNKNOWN", "知识库没有第 %d 条，请重新查找。".formatted(id)));
    }

    /** @throws Refusal KNOWLEDGE_INCOMPLETE, UNKNOWN_CATEGORY, KNOWLEDGE_PERIOD */
    @Transactional
    public KnowledgeEntry create(KnowledgeForm form, String by) {
        check.check(form);
        var entry = typed(form, 0, 1, by);
        return entry(entries.add(entry, words.of(entry)));
    }

    /** @throws Refusal KNOWLEDGE_UNKNOWN, KNOWLEDGE_RETIRED, KNOWLEDGE_CHANGED and those of a new one */
    @Transactional
    public KnowledgeEntry edit(long id, KnowledgeForm form, String by) {
        var known = usable(id);
        check.check(form);
        if (form.version() == null || form.version() != known.version()) {
            throw changed();
        }
        return put(typed(form, id, known.version(), by));
    }

    /** @throws Refusal KNOWLEDGE_UNKNOWN, KNOWLEDGE_RETIRED, KNOWLEDGE_REASON */
    @Transactional
    public KnowledgeEntry retire(long id, @Nullable String reason, String by) {
        var known = usable(id);
        var plain = reason == null ? "" : reason.strip();
        if (plain.length() < 2 || plain.length() > 200) {
            throw Refusal.invalid("KNOWLEDGE_REASON", "请写明停用的理由，2 到 200 个字。");
        }
        return put(known.retired(plain, by, now()));
    }

    private KnowledgeEntry put(KnowledgeEntry entry) {
        if (!entries.change(entry, words.of(entry))) {
            throw changed();
        }
        return entry(entry.id());
    }

    private KnowledgeEntry usable(long id) {
        var known = entry(id);
        if (known.retiredReason() != null) {
            throw Refusal.conflict("KNOWLEDGE_RETIRED", "这一条已经停用（%s），不能再改；需要时请另写一条。".formatted(known.retiredReason()));
        }
        return known;
    }

    private KnowledgeEntry typed(KnowledgeForm form, long id, int version, String by) {
        return form.entry(id, version, check.codes(form), false, by, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Refusal changed() {
        return Refusal.conflict("KNOWLEDGE_CHANGED", "这一条刚刚被别人改过，请重新打开，看过最新内容后再改。");
    }
}
