package org.lookback.privacy;

import java.time.Clock;
import java.util.Collection;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps on record who saw personal data in the open and why; without a reason there is nothing to see. [C6] */
@Service
public class ReadLog {

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
}
