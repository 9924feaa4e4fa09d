package org.lookback.inspection.document;

import static org.lookback.inspection.FindingState.CANCELLED;
import static org.lookback.inspection.FindingState.CORRECTED_ON_SITE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.document.Choice;
import org.lookback.document.Facts;
import org.lookback.document.OrderFields;
import org.lookback.document.PaperTime;
import org.lookback.document.Row;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.Finding;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.Measure;
import org.lookback.inspection.OrderTerms;
import org.lookback.inspection.Phase;
import org.lookback.inspection.RectificationOrder;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** The order to rectify: printed before it is served, with the terms that its service will start. [D4] */
@Component
class OrderOnPaper {

    private static final Set<FindingState> NOT_ORDERED = Set.of(CORRECTED_ON_SITE, CANCELLED);

    private final OrderTerms terms;
    private final VenueRegister venues;
    private final Names names;
    private final Clock clock;

    OrderOnPaper(OrderTerms terms, VenueRegister venues, Names names, Clock clock) {
        this.terms = terms;
        this.venues = venues;
        this.names = names;
        this.clock = clock;
    }

    Facts write(Facts facts, Dossier dossier, Choice choice) {
        var venue = dossier.venue();
        var inspection = dossier.inspection();
        facts.put(OrderFields.ADDRESSEE, venue.name())
                .put(OrderFields.CREDIT_CODE, venue.uscc())
                .put(OrderFields.ADDRESS, venue.address())
                .put(OrderFields.RESPONSIBLE, venues.owner(venue.code()).name())
                .put(OrderFields.MATTER, inspection.plan().matter())
                .put(OrderFields.OFFICERS, names.officers(dossier, List.of(Phase.INSPECT)));
        var visit = inspection.onSite();
        if (visit != null) {
            facts.put(OrderFields.CHECKED_AT, PaperTime.hour(visit.enteredAt()));
        }
        var order = dossier.order();
        if (order != null) {
            facts.put(OrderFields.SERVICE_WAY, order.serviceWay().label())
                    .put(OrderFields.SERVED_AT, PaperTime.hour(order.servedAt()));
        }
        var measure = inspection.measure();
        if (measure != null && measure.approvedBy() != null && measure.kind().isOrder()) {
            facts.put(OrderFields.MEASURE, measure.kind().label())
                    .rows(OrderFields.ITEMS, items(dossier, measure, choice));
        }
        return facts;
    }

    private List<Row> items(Dossier dossier, Measure measure, Choice choice) {
        var servedAt = servedAt(choice);
        return dossier.findings().stream()
                .filter(finding -> !NOT_ORDERED.contains(finding.course().state()))
                .filter(finding -> isOfOrder(finding, dossier.order()))
                .map(finding -> item(finding, due(finding, measure, servedAt)))
                .toList();
    }

    /** What failed again after the order was served is not part of it. */
    private static boolean isOfOrder(Finding finding, @Nullable RectificationOrder order) {
        return finding.found().relapse() == 0
                || order == null
                || !finding.found().foundAt().isAfter(order.servedAt());
    }

    private Instant due(Finding finding, Measure measure, Instant servedAt) {
        var ordered = finding.course().dueAt();
        var found = finding.found();
        return ordered == null ? terms.dueIfServed(found.number(), found.severity(), measure, servedAt) : ordered;
    }

    private static Row item(Finding finding, Instant due) {
        var found = finding.found();
        return new Row()
                .put(OrderFields.NO, Integer.toString(found.itemNo()))
                .put(OrderFields.PROBLEM, found.description())
                .put(OrderFields.BASIS, found.legalBasis())
                .put(OrderFields.REQUIREMENT, "符合“%s”的要求并保持".formatted(found.itemText()))
                .put(OrderFields.DUE, PaperTime.hour(due));
    }

    /** When the order will be served, if not now: the terms are counted from there. */
    private Instant servedAt(Choice choice) {
        try {
            return choice.text("servedAt")
                    .map(text -> LocalDateTime.parse(text.replace(' ', 'T'))
                            .atZone(DistrictTime.ZONE)
                            .toInstant())
                    .orElseGet(clock::instant);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("CHOICE_BAD", "预计送达时间应写成 2026-09-30 11:05 的样子，请修改后重试。");
        }
    }
}
