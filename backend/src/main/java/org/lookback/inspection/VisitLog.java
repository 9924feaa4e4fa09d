package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Service;

/** Keeps the record of each visit with its photos; the names of people on the spot only encrypted (C6). */
@Service
class VisitLog {

    private final SiteVisits visits;
    private final Photos photos;
    private final PersonalData personal;
    private final Clock clock;

    VisitLog(SiteVisits visits, Photos photos, PersonalData personal, Clock clock) {
        this.visits = visits;
        this.photos = photos;
        this.personal = personal;
        this.clock = clock;
    }

    /** @return number of the attempt, from 1 */
    int keep(CaseNumber number, VisitRecord record, VisitOutcome outcome, Photos.Sheet sheet, String by) {
        return keep(number, record, outcome, null, null, sheet, by);
    }

    int keep(
            CaseNumber number,
            VisitRecord record,
            VisitOutcome outcome,
            @Nullable Instant enteredAt,
            @Nullable Instant leftAt,
            Photos.Sheet sheet,
            String by) {
        var attempt = visits.ofCase(number).size() + 1;
        visits.add(
                number,
                new SiteVisit(
                        attempt,
                        outcome,
                        enteredAt,
                        leftAt,
                        secret(Words.optional(record.accompaniedBy(), 100, "陪同人员")),
                        Words.optional(record.statement(), 2000, "场所陈述"),
                        record.signed(),
                        Words.optional(record.refusalReason(), 500, "拒签原因"),
                        secret(Words.optional(record.witness(), 100, "见证人")),
                        by,
                        clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        photos.attach(number, "现场检查", sheet, by);
        return attempt;
    }

    private @Nullable String secret(@Nullable String name) {
        return name == null ? null : personal.encrypt(name);
    }
}
