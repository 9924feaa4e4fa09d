package org.lookback.hotline;

import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** What happened in hotline cases, record by record, oldest first. */
public interface HotlineRecords {

    List<WorkOrder> orders(CaseNumber number);

    void add(WorkOrder order);

    /** Replaces what is stored of the same order. */
    void update(WorkOrder order);

    List<DispatchObjection> objections(CaseNumber number);

    /** @throws org.lookback.refusal.Refusal ONE_OBJECTION if the unit has objected before */
    void add(DispatchObjection objection);

    void update(DispatchObjection objection);

    List<SupportCall> supports(CaseNumber number);

    void add(SupportCall call);

    void update(SupportCall call);

    List<QualityCheck> qualities(CaseNumber number);

    void add(QualityCheck check);

    List<CallbackAttempt> attempts(CaseNumber number);

    void add(CallbackAttempt attempt);

    List<Callback> callbacks(CaseNumber number);

    void add(Callback callback);

    void update(Callback callback);

    List<OnAccount> accounts(CaseNumber number);

    void add(OnAccount account);

    void update(OnAccount account);

    List<RequestChange> changes(CaseNumber number);

    void add(RequestChange change);

    /** The order that runs, or ran last. @throws IllegalStateException if the case was never dispatched */
    default WorkOrder order(CaseNumber number) {
        return last(orders(number)).orElseThrow(() -> new IllegalStateException(number + " was never dispatched"));
    }

    /** The newest of several. */
    static <T> Optional<T> last(List<T> records) {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
    }
}
