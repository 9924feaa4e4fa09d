package org.lookback.extension;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.Term;
import org.lookback.calendar.TermKind;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineMoves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person decides about more time, once, and what was granted is added to the deadline. Silence grants nothing. [S3] */
@Service
public class DecisionDesk {

    private final ExtensionRequests requests;
    private final AnsweringUnits units;
    private final DeadlineMoves moves;
    private final ExtensionPost post;
    private final CaseDesk cases;
    private final FourEyes fourEyes;
    private final Clock clock;

    DecisionDesk(
            ExtensionRequests requests,
            AnsweringUnits units,
            DeadlineMoves moves,
            ExtensionPost post,
            CaseDesk cases,
            FourEyes fourEyes,
            Clock clock) {
        this.requests = requests;
        this.units = units;
        this.moves = moves;
        this.post = post;
        this.cases = cases;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    /** @return whether the deadline is to be extended */
    @Transactional
    public boolean decide(CaseNumber number, int seq, ExtensionDecision decision, String by) {
        cases.findForWriting(number);
        var request = open(number, seq);
        fourEyes.check(request.askedBy(), request.askedAt(), by, "申请延期的人不能审批自己的申请，请由本单位另一名审核人员或负责人审批。");
        if (decision.granted() == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择批准或者不批准。");
        }
        var reason = ExtensionAsk.written(decision.reason(), "REASON_MISSING", "审批理由");
        var decided = decision.granted()
                ? request.granted(grantable(number, request, decision.amount()), by, now(), reason)
                : request.refused(by, now(), reason);
        store(decided);
        if (!decision.granted()) {
            cases.note(
                    number,
                    by,
                    "EXTENSION_REFUSED",
                    "延期申请未获批准：“%s”仍应于 %s 前完成。理由：%s"
                            .formatted(request.step(), DistrictTime.text(request.dueAt()), reason));
            post.decided(decided, null);
        }
        return decision.granted();
    }

    /** Adds what was granted, counted from the old due date; the row, the task, its timers and its ladder move together. */
    @Transactional
    public void extend(CaseNumber number, int seq) {
        var request = find(number, seq);
        if (request.grantedAmount() == null || request.decidedBy() == null || request.newDue() != null) {
            throw new IllegalStateException("extension %s %d is not one to be carried out".formatted(number, seq));
        }
        var before = units.running(number, request.term(), request.track());
        var moved = moves.extend(
                number,
                request.term(),
                request.track(),
                addition(before, request.askedKind(), request.grantedAmount()),
                request.decidedBy(),
                text(request.decisionReason()));
        store(request.extendedTo(moved.dueAt()));
        post.decided(request, moved.dueAt());
    }

    /** The request, if it still waits. @throws Refusal ALREADY_DECIDED with what was decided, and by whom */
    public ExtensionRequest open(CaseNumber number, int seq) {
        var request = find(number, seq);
        if (!request.isOpen()) {
            throw Refusal.conflict(
                    "ALREADY_DECIDED",
                    "这份延期申请已由 %s 于 %s 办结：%s，不能再次审批，请刷新页面。"
                            .formatted(
                                    request.decidedBy() == null ? "系统" : request.decidedBy(),
                                    DistrictTime.text(
                                            request.decidedAt() == null ? request.askedAt() : request.decidedAt()),
                                    request.state().label()));
        }
        return request;
    }

    /** Asked for by a reviewer of the deciding unit, who may not decide it. */
    @Transactional(readOnly = true)
    public boolean isReviewersOwn(CaseNumber number, int seq) {
        var request = find(number, seq);
        return units.reviewsFor(request.askedBy(), request.unit());
    }

    /** What is added ends at the hour at which the term itself would end. */
    static Term addition(Deadline deadline, TermKind kind, int amount) {
        return new Term(kind, amount, deadline.length().cutoff(), false);
    }

    private int grantable(CaseNumber number, ExtensionRequest request, @Nullable Integer amount) {
        if (units.running(number, request.term(), request.track()).isPaused()) {
            throw Refusal.conflict("DEADLINE_PAUSED", "这一期限正在中止计时，请恢复计时后再批准延期。");
        }
        var granted = amount == null ? request.askedAmount() : amount;
        request.requireGrantable(granted);
        return granted;
    }

    private ExtensionRequest find(CaseNumber number, int seq) {
        return requests.find(number.value(), seq)
                .orElseThrow(() ->
                        Refusal.notFound("EXTENSION_NOT_FOUND", "案件 %s 没有第 %d 份延期申请，请核对。".formatted(number, seq)));
    }

    private void store(ExtensionRequest request) {
        if (!requests.updateIfUnchanged(request)) {
            throw Refusal.conflict("ALREADY_DECIDED", "刚刚有人办理了这份延期申请，请刷新页面查看结果。");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String text(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
