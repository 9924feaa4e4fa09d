package org.lookback.card;

import java.util.List;
import java.util.Objects;
import org.lookback.casefile.CaseFile;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueRegister;

/** A case, the venue it is about and its attempts so far. */
public record TestedCase(
        CaseFile file, Venue venue, TestNumbers numbers, List<Attempt> attempts, List<Training> trainings) {

    private static final String VENUE = "venue:";

    /** @throws Refusal NO_VENUE */
    static Venue venue(CaseFile file, VenueRegister register) {
        var subject = Objects.requireNonNullElse(file.subject(), "");
        if (!subject.startsWith(VENUE)) {
            throw Refusal.conflict("NO_VENUE", "案件 %s 没有对应的场所，不能安排考核测试。".formatted(file.caseNo()));
        }
        return register.venue(subject.substring(VENUE.length()));
    }

    String unit() {
        return Objects.requireNonNullElse(file.leadUnit(), "");
    }
}
