package org.lookback.joint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/**
 * One visit of several bodies (综合查一次).
 *
 * @param enteredAt when the first of them went in, once it is closed
 * @param summary what the lead body wrote in the joint record
 */
public record JointInspection(
        String caseNo,
        String venueCode,
        String leadUnit,
        LocalDate plannedOn,
        String reason,
        @Nullable String note,
        String plannedBy,
        Instant plannedAt,
        JointState state,
        @Nullable String summary,
        @Nullable Instant enteredAt,
        @Nullable Instant leftAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        int version) {

    /** @throws Refusal JOINT_OVER */
    void requireOpen() {
        if (state != JointState.OPEN) {
            throw Refusal.conflict("JOINT_OVER", "联合检查 %s %s，不能再办理，请刷新页面查看。".formatted(caseNo, state.label()));
        }
    }

    JointInspection ended(JointState how, String by, Instant at) {
        return new JointInspection(
                caseNo, venueCode, leadUnit, plannedOn, reason, note, plannedBy, plannedAt, how, summary, enteredAt,
                leftAt, by, at, version);
    }

    JointInspection summed(String text, Instant entered, @Nullable Instant left) {
        return new JointInspection(
                caseNo, venueCode, leadUnit, plannedOn, reason, note, plannedBy, plannedAt, state, text, entered, left,
                closedBy, closedAt, version);
    }
}
