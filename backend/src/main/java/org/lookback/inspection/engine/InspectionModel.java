package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.lookback.venue.Severity;
import org.lookback.workflow.ProcessVariable;

/** The variables of the diagrams {@code inspection-case} and {@code look-back}. */
final class InspectionModel {

    static final String INSPECTION_CASE = "inspection-case";
    static final String VENUE_CLOSED = "inspection.venueClosed";

    static final ProcessVariable<String> VISIT_RESULT = new ProcessVariable<>("visitResult", String.class);
    static final ProcessVariable<String> MEASURE = new ProcessVariable<>("measure", String.class);
    static final ProcessVariable<String> VERDICT = new ProcessVariable<>("verdict", String.class);
    static final ProcessVariable<Integer> LOOK_BACK_COUNT = new ProcessVariable<>("lookBackCount", Integer.class);
    static final ProcessVariable<Integer> LOOK_BACK_INDEX = new ProcessVariable<>("lookBackIndex", Integer.class);
    static final ProcessVariable<Boolean> RELAPSED = new ProcessVariable<>("relapsed", Boolean.class);

    static final ProcessVariable<Boolean> CARD_JOINED = new ProcessVariable<>("cardJoined", Boolean.class);
    static final ProcessVariable<Boolean> ORDER_SERVED = new ProcessVariable<>("orderServed", Boolean.class);
    private static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);

    private InspectionModel() {}

    static Severity track(VariableScope scope) {
        return Severity.valueOf(TRACK.in(scope));
    }
}
