package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.PersonalData;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the order to rectify; service starts the terms, one per track of findings (B1 row 9). */
@Service
public class OrderDesk {

    static final String TERM = OrderTerms.TERM;

    private final Inspections inspections;
    private final Findings findings;
    private final Papers papers;
    private final Deadlines deadlines;
    private final OrderTerms terms;
    private final PersonalData personal;
    private final CaseDesk cases;
    private final Clock clock;

    OrderDesk(
            Inspections inspections,
            Findings findings,
            Papers papers,
            Deadlines deadlines,
            OrderTerms terms,
            PersonalData personal,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.papers = papers;
        this.deadlines = deadlines;
        this.terms = terms;
        this.personal = personal;
        this.cases = cases;
        this.clock = clock;
    }

    /** Notes that the order was served, and opens the terms from that moment. */
    @Transactional
    public void serveOrder(CaseNumber number, ServiceRecord service, String by) {
        var inspection = inspections.get(number);
        var served = inspection.served();
        check(service, inspection.requiredVisit());
        papers.add(number, order(service, by));
        var open = findings.ofCase(number).stream().filter(Finding::isUnderWay).toList();
        var dues = new EnumMap<Severity, Deadline>(Severity.class);
        for (var track : tracksOf(open)) {
            dues.put(track, open(number, track, inspection.requiredMeasure(), service.servedAt()));
        }
        findings.update(open.stream()
                .map(finding -> finding.ordered(due(dues, finding.found().severity())))
                .toList());
        inspections.update(served);
        cases.note(
                number,
                by,
                "ORDER_SERVED",
                "整改通知书已%s。".formatted(service.serviceWay().label()));
        dues.forEach((track, deadline) -> cases.note(number, by, "TERM_STARTED", Words.entry(term(track, deadline))));
    }

    /** The groups of findings that are not settled, each with a term of its own. */
    @Transactional(readOnly = true)
    public List<String> tracks(CaseNumber number) {
        return tracksOf(findings.ofCase(number).stream()
                        .filter(Finding::isUnderWay)
                        .toList())
                .stream()
                .map(Enum::name)
                .toList();
    }

    /** Whether all that is open of a group waits for a verification, so that there is nothing to report. */
    @Transactional(readOnly = true)
    public boolean isReported(CaseNumber number, Severity track) {
        var open = TrackFindings.of(findings.ofCase(number), track).stream()
                .filter(Finding::isUnderWay)
                .toList();
        return !open.isEmpty() && open.stream().allMatch(Finding::isToVerify);
    }

    private static List<Severity> tracksOf(List<Finding> open) {
        return open.stream()
                .map(finding -> finding.found().severity())
                .distinct()
                .sorted()
                .toList();
    }

    private Deadline open(CaseNumber number, Severity track, Measure measure, Instant servedAt) {
        var length = terms.length(number, track, measure);
        return length == null
                ? deadlines.open(number, TERM, track.name(), servedAt)
                : deadlines.open(number, TERM, track.name(), servedAt, length);
    }

    private static Instant due(Map<Severity, Deadline> dues, Severity severity) {
        var deadline = dues.get(severity);
        if (deadline == null) {
            throw new IllegalStateException("no term was opened for " + severity);
        }
        return deadline.dueAt();
    }

    private static String term(Severity track, Deadline deadline) {
        var explained = new ArrayList<String>();
        explained.add("%s应于 %s 前完成整改并报告。".formatted(Words.of(track), DistrictTime.text(deadline.dueAt())));
        explained.addAll(deadline.explanation());
        return String.join(" ", explained);
    }

    private void check(ServiceRecord service, OnSite visit) {
        if (service.servedAt().isAfter(clock.instant())) {
            throw Refusal.invalid("TIME_IN_FUTURE", "送达时间晚于当前时间，请核对后重新填写。");
        }
        // The form gives minutes, and papers are often served in the very minute of the visit.
        if (service.servedAt().isBefore(visit.enteredAt())) {
            throw Refusal.invalid(
                    "SERVED_BEFORE_VISIT", "送达时间早于现场检查时间（%s），请核对后重新填写。".formatted(Words.minute(visit.enteredAt())));
        }
        if (service.serviceWay() == ServiceWay.DIRECT) {
            Words.required(service.receivedBy(), 1, 100, "RECEIVER_MISSING", "签收人");
        }
        if (service.serviceWay() == ServiceWay.PREMISES) {
            Words.required(service.witness(), 1, 100, "WITNESS_MISSING", "留置送达见证人");
        }
    }

    private RectificationOrder order(ServiceRecord service, String by) {
        return new RectificationOrder(
                service.servedAt(),
                service.serviceWay(),
                secret(Words.optional(service.receivedBy(), 100, "签收人")),
                secret(Words.optional(service.witness(), 100, "见证人")),
                Words.optional(service.remark(), 500, "备注"),
                by);
    }

    private @Nullable String secret(@Nullable String name) {
        return name == null ? null : personal.encrypt(name);
    }
}
