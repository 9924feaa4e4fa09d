package org.lookback.venue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards and flags of venues, whatever process put them there [S3]. */
@Service
public class VenueMarks {

    private final Marks marks;
    private final ApplicationEventPublisher news;

    VenueMarks(Marks marks, ApplicationEventPublisher news) {
        this.marks = marks;
        this.news = news;
    }

    /** @throws Refusal MARKED_ALREADY if one of the kind hangs there */
    @Transactional
    public Mark put(Mark mark) {
        active(mark.venueCode(), mark.kind()).ifPresent(hanging -> {
            throw Refusal.conflict(
                    "MARKED_ALREADY",
                    "场所 %s 已有在挂的%s（案件 %s），不能重复张挂。"
                            .formatted(mark.venueCode(), mark.kind().label(), hanging.caseNo()));
        });
        marks.add(mark);
        news.publishEvent(new MarkPut(mark));
        return mark;
    }

    /** Takes it off; nothing happens if it is off already. @param counted false if it never should have hung */
    @Transactional
    public void lift(String caseNo, Instant at, String how, boolean counted) {
        if (marks.find(caseNo).filter(Mark::hangs).isEmpty()) {
            return;
        }
        marks.lift(caseNo, at, how, counted);
        marks.find(caseNo).ifPresent(lifted -> news.publishEvent(new MarkLifted(lifted)));
    }

    /** All that ever hung there, newest first. */
    @Transactional(readOnly = true)
    public List<Mark> of(String venueCode) {
        return marks.ofVenue(venueCode);
    }

    /** The one that hangs there now. */
    @Transactional(readOnly = true)
    public Optional<Mark> active(String venueCode, Mark.Kind kind) {
        return marks.ofVenue(venueCode).stream()
                .filter(mark -> mark.kind() == kind && mark.hangs())
                .findFirst();
    }

    /** Whether one that counts hung there at {@code from} or was put up later. */
    @Transactional(readOnly = true)
    public boolean since(String venueCode, Mark.Kind kind, Instant from) {
        return marks.ofVenue(venueCode).stream()
                .filter(mark -> mark.kind() == kind && mark.counted())
                .anyMatch(mark -> mark.liftedAt() == null || !mark.liftedAt().isBefore(from));
    }
}
