package org.lookback.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on record who saw personal data in the open and why; without a reason there is nothing to see. [C6] */
@Service
public class ReadLog {

    /** Most entries in one answer. */
    public static final int MOST = 200;

    private static final int LENGTH = 500;

    private final PersonalDataReads reads;
    private final Clock clock;

    ReadLog(PersonalDataReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * To be called before the data is handed out.
     *
     * @param what the kind of look, e.g. {@code UNMASK} or {@code EXPORT}
     * @param record number of the record, e.g. a case number; never a name
     */
    @Transactional
    public void record(String who, String what, String record, Collection<String> fields, String reason) {
        if (reason.isBlank() || reason.length() > LENGTH) {
            throw Refusal.invalid("REASON_REQUIRED", "查看个人信息须写明理由（不超过 500 字），请填写后重试。");
        }
        var named = String.join(",", fields);
        var shortened = named.length() > LENGTH ? named.substring(0, LENGTH - 1) + "…" : named;
        reads.add(new PersonalDataRead(who, clock.instant(), what, record, shortened, reason.strip()));
    }

    /** How often somebody had such a look since then. */
    @Transactional(readOnly = true)
    public int count(String who, String what, Instant since) {
        return reads.count(who, what, since);
    }

    /** One page of the log, newest first. @throws Refusal LIMIT_TOO_LARGE */
    @Transactional(readOnly = true)
    public Found search(ReadSearch search) {
        if (search.limit() < 1 || search.limit() > MOST || search.offset() < 0) {
            throw Refusal.invalid("LIMIT_TOO_LARGE", "一次最多查看 %d 条记录，请分页查看（limit、offset）。".formatted(MOST));
        }
        return new Found(reads.find(search), reads.count(search));
    }

    /** @param total how many there are in all */
    public record Found(List<PersonalDataRead> items, long total) {}
}
