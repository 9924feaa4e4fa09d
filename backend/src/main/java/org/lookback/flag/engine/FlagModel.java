package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.ProcessVariable;

/** The names that the diagram {@code red-flag} and its delegates share. */
final class FlagModel {

    static final String OBJECTION_FILED = "flag.objectionFiled";
    static final String REVOCATION_DUE = "flag.revocationDue";
    static final String VENUE_CLOSED = "flag.venueClosed";

    /** The department that regulates the trade and signs as well. */
    static final ProcessVariable<String> REGULATOR = new ProcessVariable<>("regulator", String.class);

    static final ProcessVariable<Boolean> CRITERIA_MET = new ProcessVariable<>("criteriaMet", Boolean.class);
    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);
    static final ProcessVariable<Boolean> COSIGNED = new ProcessVariable<>("cosigned", Boolean.class);
    static final ProcessVariable<Boolean> UPHELD = new ProcessVariable<>("upheld", Boolean.class);
    static final ProcessVariable<Boolean> AWARDED = new ProcessVariable<>("awarded", Boolean.class);
    static final ProcessVariable<Boolean> REVOKED = new ProcessVariable<>("revoked", Boolean.class);
    /** The objection's number within its case; it keeps apart those that wait side by side. */
    static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);

    private FlagModel() {}

    static int objection(VariableScope scope) {
        var track = TRACK.find(scope);
        if (track == null) {
            throw Refusal.conflict("OBJECTION_DECIDED", "刚刚有人办理了这件异议，请刷新任务列表查看结果。");
        }
        return Integer.parseInt(track);
    }
}
