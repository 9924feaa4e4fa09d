package org.lookback.publicity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person publishes a venue's card or flag, or takes it from the public again; always with a reason. */
@Service
public class PublicityDesk {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 500;

    private final PublicityRecords records;
    private final VenueMarks marks;
    private final VenueRegister venues;
    private final PublisherRights rights;
    private final CaseDesk cases;
    private final Clock clock;

    PublicityDesk(
            PublicityRecords records,
            VenueMarks marks,
            VenueRegister venues,
            PublisherRights rights,
            CaseDesk cases,
            Clock clock) {
        this.records = records;
        this.marks = marks;
        this.venues = venues;
        this.rights = rights;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws Refusal VENUE_UNKNOWN, NOTHING_TO_PUBLISH, PUBLISHED_ALREADY, NOT_PUBLISHED, REASON_BAD or PUBLISHER_BAD */
    @Transactional
    public PublicityDecision decide(String venueCode, boolean published, String reason, Reader by) {
        var venue = venues.venue(venueCode);
        var decisions = records.decisions(venue.code());
        var last = decisions.stream().findFirst();
        var mark = published ? toPublish(venueCode) : toHide(venueCode, last);
        rights.check(mark, by);
        var words = reason.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw Refusal.invalid("REASON_BAD", "请写明公示或停止公示的理由（%d 到 %d 个字）。".formatted(SHORTEST, LONGEST));
        }
        if (published
                && last.filter(one -> one.published() && mark.caseNo().equals(one.caseNo()))
                        .isPresent()) {
            throw Refusal.conflict(
                    "PUBLISHED_ALREADY",
                    "%s %s 已经公示，无需重复操作。".formatted(mark.kind().label(), mark.caseNo()));
        }
        var decision = new PublicityDecision(
                venueCode,
                last.map(PublicityDecision::seq).orElse(0) + 1,
                mark.caseNo(),
                published,
                words,
                by.id(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (!records.add(decision)) {
            throw Refusal.conflict("PUBLICITY_CHANGED", "刚刚有人变更了该场所的公示，请刷新后再操作。");
        }
        cases.note(
                new CaseNumber(mark.caseNo()),
                by.id(),
                "PUBLICITY",
                "%s：%s".formatted(published ? "向社会公示" : "停止公示", words));
        return decision;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PublicityDecision> decisions(String venueCode) {
        return records.decisions(venues.venue(venueCode).code());
    }

    private Mark toPublish(String venueCode) {
        return marks.of(venueCode).stream()
                .filter(Mark::hangs)
                .min(Comparator.comparing(Mark::kind))
                .orElseThrow(() ->
                        Refusal.conflict("NOTHING_TO_PUBLISH", "场所 %s 目前没有在挂的黄牌或红旗，没有可公示的内容。".formatted(venueCode)));
    }

    private Mark toHide(String venueCode, Optional<PublicityDecision> last) {
        return last.filter(PublicityDecision::published)
                .flatMap(one -> marks.of(venueCode).stream()
                        .filter(mark -> mark.caseNo().equals(one.caseNo()))
                        .findFirst())
                .orElseThrow(() -> Refusal.conflict("NOT_PUBLISHED", "场所 %s 没有公示中的内容，无需停止公示。".formatted(venueCode)));
    }
}
