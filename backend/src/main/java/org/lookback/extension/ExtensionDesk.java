package org.lookback.extension;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.ExtensionRequest.State;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests for more time: wrong ones are refused at once, those against the rules are recorded as not taken up. [S3] */
@Service
public class ExtensionDesk {

    private final AnsweringUnits units;
    private final ExtensionRules rules;
    private final ExtensionRequests requests;
    private final ExtensionPost post;
    private final WorkingCalendar calendar;
    private final CaseDesk cases;
    private final Clock clock;

    ExtensionDesk(
            AnsweringUnits units,
            ExtensionRules rules,
            ExtensionRequests requests,
            ExtensionPost post,
            WorkingCalendar calendar,
            CaseDesk cases,
            Clock clock) {
        this.units = units;
        this.rules = rules;
        this.requests = requests;
        this.post = post;
        this.calendar = calendar;
        this.cases = cases;
        this.clock = clock;
    }

    /** Records a request and says whether anybody has to decide it. @param process that will wait for the decision */
    @Transactional
    public ExtensionRequest register(CaseNumber number, ExtensionAsk ask, String by, String process) {
        // the case file is taken first: of two who ask at once, the second sees that one is open
        cases.findForWriting(number);
        var deadline = units.running(number, ask.requiredTerm(), ask.trackOrNone());
        var answering = units.of(deadline);
        units.requireMayAsk(by, answering);
        var rule = rules.of(cases.get(number).rulePack(), deadline.term());
        var kind = ask.kind() == null ? rule.kind() : ask.kind();
        var amount = ask.requiredAmount();
        requirePossible(deadline, rule, ask);
        var before = requests.ofCase(number.value());
        var objection = objection(deadline, rule, before);
        var request = new ExtensionRequest(
                number.value(),
                before.size() + 1,
                deadline.term(),
                deadline.track(),
                deadline.round(),
                answering.step(),
                answering.unit(),
                deadline.dueAt(),
                kind,
                amount,
                ask.requiredReason(),
                ask.requiredPlan(),
                by,
                now(),
                objection.isPresent() ? State.AUTO_REFUSED : State.ASKED,
                objection.map(Objection::code).orElse(null),
                null,
                null,
                null,
                objection.map(Objection::sentence).orElse(null),
                null,
                process,
                0);
        requests.add(request);
        tell(number, request);
        return request;
    }

    /** The group that decides this request. */
    @Transactional(readOnly = true)
    public String decider(ExtensionRequest request) {
        var pack = cases.get(new CaseNumber(request.caseNo())).rulePack();
        return rules.decider(pack, request.term(), request.unit());
    }

    /** What the rules say against a request made now; empty if a person may decide it. */
    Optional<Objection> objection(Deadline deadline, ExtensionRule rule, List<ExtensionRequest> ofCase) {
        var used = ofCase.stream()
                .filter(request -> request.isAbout(deadline) && request.usesTheLimit())
                .count();
        return Objection.to(rule, deadline.dueAt(), (int) used, now(), calendar);
    }

    static void requirePossible(Deadline deadline, ExtensionRule rule, ExtensionAsk ask) {
        if (deadline.isPaused()) {
            throw Refusal.conflict("DEADLINE_PAUSED", "这一期限正在中止计时，请恢复计时后再申请延期。");
        }
        if (rule.extendable()) {
            rule.requireGrantable(ask.kind() == null ? rule.kind() : ask.kind(), ask.requiredAmount());
        }
    }

    private void tell(CaseNumber number, ExtensionRequest request) {
        var asked = "“%s”申请延长%s（到期时间 %s）"
                .formatted(
                        request.step(),
                        request.askedKind().words(request.askedAmount()),
                        DistrictTime.text(request.dueAt()));
        if (request.isOpen()) {
            cases.note(number, request.askedBy(), "EXTENSION_ASKED", "延期申请：%s，待审批，原期限照常计算。".formatted(asked));
            return;
        }
        cases.note(
                number,
                request.askedBy(),
                "EXTENSION_AUTO_REFUSED",
                "延期申请不予受理（%s）：%s。%s".formatted(request.code(), asked, text(request.decisionReason())));
        post.refusedByRule(request);
    }

    private static String text(@Nullable String sentence) {
        return sentence == null ? "" : sentence;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
