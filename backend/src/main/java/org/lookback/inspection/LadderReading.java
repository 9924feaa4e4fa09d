package org.lookback.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.inspection.Ladder.Fact;
import org.lookback.inspection.Ladder.NextStep;
import org.lookback.inspection.Ladder.Rung;
import org.lookback.venue.Breach;
import org.lookback.venue.BreachState;
import org.lookback.venue.BreachSummary;
import org.lookback.venue.Mark;
import org.lookback.venue.Severity;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VenueMarks;
import org.lookback.venue.VenueRegister;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a venue stands; what would come next is asked of the real decision table, so that it is never out of step. */
@Service
@Transactional(readOnly = true)
public class LadderReading {

    private static final int LATEST_VISITS = 50;

    private final VenueRegister venues;
    private final VenueHistory history;
    private final VenueMarks marks;
    private final Inspections inspections;
    private final MeasureTable table;
    private final RuleBook rules;
    private final Clock clock;

    LadderReading(
            VenueRegister venues,
            VenueHistory history,
            VenueMarks marks,
            Inspections inspections,
            MeasureTable table,
            RuleBook rules,
            Clock clock) {
        this.venues = venues;
        this.history = history;
        this.marks = marks;
        this.inspections = inspections;
        this.table = table;
        this.rules = rules;
        this.clock = clock;
    }

    public Ladder of(String venueCode) {
        var venue = venues.venue(venueCode);
        var pack = rules.currentPack();
        var today = DistrictTime.dayOf(clock.instant());
        var window = rules.term(pack, "INS.REPEAT.WINDOW", "").amount();
        var past = history.summary(venue.code(), today, window);
        var proposed = proposed(venue.code());
        var facts = new ArrayList<Fact>(proposed);
        facts.addAll(cards(venue.code()));
        facts.addAll(breaches(venue.code(), today, window));
        facts.sort(Comparator.comparing(Fact::on).reversed());
        return new Ladder(
                venue.code(),
                venue.name(),
                Rung.of(past, !proposed.isEmpty()),
                window,
                List.copyOf(facts),
                next(pack, past));
    }

    private List<Fact> proposed(String venueCode) {
        return inspections.openAt(venueCode).stream()
                .map(inspections::get)
                .filter(inspection -> inspection.stage() == Stage.CARD_PROPOSED)
                .map(inspection -> new Fact(
                        DistrictTime.dayOf(inspection.requiredVisit().enteredAt()),
                        "该次检查的问题已提请黄牌警告，待批准",
                        null,
                        inspection.number().value()))
                .toList();
    }

    private List<Fact> cards(String venueCode) {
        return marks.of(venueCode).stream()
                .filter(mark -> mark.kind() == Mark.Kind.YELLOW_CARD && mark.counted())
                .map(mark -> new Fact(DistrictTime.dayOf(mark.since()), card(mark), null, mark.caseNo()))
                .toList();
    }

    private static String card(Mark mark) {
        var lifted = mark.liftedAt();
        return lifted == null
                ? "第%d张黄牌张挂，尚未摘除".formatted(mark.seq())
                : "第%d张黄牌张挂，%s取下".formatted(mark.seq(), DistrictTime.dayOf(lifted));
    }

    private List<Fact> breaches(String venueCode, LocalDate today, int window) {
        var from = today.minusDays(window);
        return history.of(venueCode, 0, LATEST_VISITS).items().stream()
                .flatMap(visit -> visit.breaches().stream())
                .filter(breach -> breach.state() != BreachState.CANCELLED)
                .filter(breach -> !breach.foundOn().isBefore(from))
                .map(breach -> new Fact(
                        breach.foundOn(), text(breach), breach.foundOn().plusDays(window), breach.caseNo()))
                .toList();
    }

    private static String text(Breach breach) {
        var how = new StringBuilder(
                "%s：%s（%s".formatted(Words.of(breach.severity()), breach.description(), ended(breach)));
        if (breach.rectifiedLate()) {
            how.append("，整改逾期");
        }
        if (breach.rejectCount() > 0) {
            how.append("，复查不到位%d次".formatted(breach.rejectCount()));
        }
        return how.append("）").toString();
    }

    private static String ended(Breach breach) {
        return switch (breach.state()) {
            case OPEN -> "未整改";
            case CORRECTED -> "已整改";
            case REFERRED -> "已移送";
            case CANCELLED -> "已撤销";
        };
    }

    private List<NextStep> next(int pack, BreachSummary past) {
        var next = new ArrayList<NextStep>();
        for (var severity : Severity.values()) {
            next.add(step(pack, "再发现" + Words.of(severity), facts(severity, false, past)));
        }
        next.add(step(pack, "拒不配合检查", facts(Severity.MINOR, true, past)));
        return next;
    }

    private static MeasureFacts facts(Severity worst, boolean refused, BreachSummary past) {
        return new MeasureFacts(
                worst, false, refused, false, 0, past.majorInWindow(), past.lateOrRejected(), past.activeCards() > 0);
    }

    private NextStep step(int pack, String breach, MeasureFacts facts) {
        var measure = table.decide(pack, facts);
        return new NextStep(breach, measure.kind(), term(pack, measure, facts.worstSeverity()), measure.reason());
    }

    private @Nullable String term(int pack, Measure measure, Severity worst) {
        if (!measure.kind().isOrder()) {
            return null;
        }
        var track = worst == Severity.MAJOR ? measure.track().name() : worst.name();
        return rules.term(pack, OrderTerms.TERM, track).words();
    }
}
