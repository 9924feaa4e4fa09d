package org.lookback.flag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Mark;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueComplaints;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VenueMarks;
import org.lookback.venue.Visit;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;

/** Looks through a venue's record: every criterion of the system with its reason. [B3] */
@Service
public class RecordCheck {

    private static final int PAGE = 50;

    private final VenueHistory history;
    private final VenueMarks marks;
    private final VenueComplaints complaints;
    private final RedFlags flags;
    private final RuleBook rules;

    RecordCheck(VenueHistory history, VenueMarks marks, VenueComplaints complaints, RedFlags flags, RuleBook rules) {
        this.history = history;
        this.marks = marks;
        this.complaints = complaints;
        this.flags = flags;
        this.rules = rules;
    }

    /** @param self the flag's own case, which is no other flag; null before there is one */
    public List<Criterion> of(int pack, Venue venue, LocalDate asOf, @Nullable CaseNumber self) {
        var clean = rules.number(pack, "RF.CLEAN");
        var majorDays = rules.number(pack, "RF.MAJOR.WINDOW");
        var cardDays = rules.number(pack, "RF.CARD.WINDOW");
        var complaintDays = rules.number(pack, "RF.COMPLAINT.WINDOW");
        var visits = visits(venue.code(), asOf.minusDays(majorDays));
        return List.of(
                Criteria.open(venue.status()),
                Criteria.clean(clean, visits),
                Criteria.noMajor(majorDays, asOf, visits),
                Criteria.noCard(cardDays, asOf, marks.of(venue.code())),
                Criteria.noComplaint(
                        complaintDays, asOf, complaints.since(venue.code(), asOf.minusDays(complaintDays))),
                Criteria.noOtherFlag(otherFlag(venue.code(), self)));
    }

    /** Newest first: a page at least, and further back for as long as the window reaches. */
    private List<Visit> visits(String code, LocalDate from) {
        var visits = new ArrayList<Visit>();
        while (true) {
            var page = history.of(code, visits.size(), PAGE).items();
            visits.addAll(page);
            if (page.size() < PAGE || page.get(PAGE - 1).visitedOn().isBefore(from)) {
                return visits;
            }
        }
    }

    private @Nullable String otherFlag(String code, @Nullable CaseNumber self) {
        var own = self == null ? "" : self.value();
        Optional<String> running =
                flags.runningAt(code).map(flag -> flag.number().value()).filter(number -> !number.equals(own));
        return running.or(() ->
                        marks.active(code, Mark.Kind.RED_FLAG).map(Mark::caseNo).filter(number -> !number.equals(own)))
                .orElse(null);
    }
}
