package org.lookback.joint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Where joint inspections are kept. */
public interface JointInspections {

    Optional<JointInspection> find(CaseNumber number);

    /** The one that this inspection is a part of. */
    Optional<JointInspection> ofInspection(CaseNumber inspection);

    /** Those at a venue that are not over. */
    List<JointInspection> openAt(String venueCode);

    /** Every body, those taken out too, in the order in which they were named. */
    List<JointBody> bodies(CaseNumber number);

    boolean expects(String venueCode, LocalDate on, String unit, String checklistId);

    void add(JointInspection joint, List<JointBody> bodies);

    void opened(CaseNumber number, String unit, CaseNumber inspection);

    /** @return false if it was taken out already */
    boolean takeOut(CaseNumber number, String unit, String reason, String by, Instant at);

    /** @throws org.springframework.dao.OptimisticLockingFailureException if somebody was faster */
    void update(JointInspection joint);

    /** @throws Refusal JOINT_NOT_FOUND */
    default JointInspection get(CaseNumber number) {
        return find(number)
                .orElseThrow(() -> Refusal.notFound("JOINT_NOT_FOUND", "没有编号为 %s 的联合检查，请核对编号。".formatted(number)));
    }
}
