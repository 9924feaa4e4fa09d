package org.lookback.extension;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DueDate;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what an extension would lead to before anybody asks for it or grants it. */
@Service
@Transactional
public class ExtensionPreview {

    private final AnsweringUnits units;
    private final ExtensionRules rules;
    private final ExtensionRequests requests;
    private final ExtensionDesk desk;
    private final DecisionDesk decisions;
    private final DeadlineCalculator calculator;
    private final WorkingCalendar calendar;
    private final CaseDesk cases;

    ExtensionPreview(
            AnsweringUnits units,
            ExtensionRules rules,
            ExtensionRequests requests,
            ExtensionDesk desk,
            DecisionDesk decisions,
            DeadlineCalculator calculator,
            WorkingCalendar calendar,
            CaseDesk cases) {
        this.units = units;
        this.rules = rules;
        this.requests = requests;
        this.desk = desk;
        this.decisions = decisions;
        this.calculator = calculator;
        this.calendar = calendar;
        this.cases = cases;
    }

    /**
     * @param no why it would be refused; null if a person would decide
     * @param due the new date with its count; null if there would be none
     * @param latest until when a request is in time; null for terms that are never extended
     */
    public record Preview(
            Deadline deadline,
            String step,
            ExtensionRule rule,
            @Nullable Instant latest,
            @Nullable Objection no,
            @Nullable DueDate due) {}

    /** What a request made now would come to. */
    public Preview ofAsking(CaseNumber number, ExtensionAsk ask, String by) {
        var deadline = units.running(number, ask.requiredTerm(), ask.trackOrNone());
        var answering = units.of(deadline);
        units.requireMayAsk(by, answering);
        var rule = rules.of(cases.get(number).rulePack(), deadline.term());
        var no = refusal(deadline, rule, ask)
                .or(() -> desk.objection(deadline, rule, requests.ofCase(number.value())))
                .orElse(null);
        var due = no == null
                ? calculator.extend(
                        deadline.dueAt(), DecisionDesk.addition(deadline, rule.kind(), ask.requiredAmount()))
                : null;
        var latest = rule.extendable() ? rule.latestFiling(deadline.dueAt(), calendar) : null;
        return new Preview(deadline, answering.step(), rule, latest, no, due);
    }

    /** What granting so much of an open request would come to. */
    public DueDate ofGranting(CaseNumber number, int seq, @Nullable Integer amount) {
        var request = decisions.open(number, seq);
        var deadline = units.running(number, request.term(), request.track());
        var granted = amount == null ? request.askedAmount() : amount;
        request.requireGrantable(granted);
        return calculator.extend(deadline.dueAt(), DecisionDesk.addition(deadline, request.askedKind(), granted));
    }

    /** While somebody is typing, a wrong number is a hint and no error. */
    private static Optional<Objection> refusal(Deadline deadline, ExtensionRule rule, ExtensionAsk ask) {
        try {
            ExtensionDesk.requirePossible(deadline, rule, ask);
            return Optional.empty();
        } catch (Refusal no) {
            return Optional.of(new Objection(no.code(), no.getMessage()));
        }
    }
}
