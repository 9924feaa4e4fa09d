package org.lookback.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers: steps and events, tasks, decisions, incidents, failed jobs and operations. No variables: what people
 * entered is in the case file, with its rights, and nowhere else.
 */
final class CaseHistory extends AbstractHistoryLevel {

    static final String NAME = "lookback";

    /** Look-ups whose result is kept with every deadline or ladder anyway. */
    private static final Set<String> LOOK_UPS = Set.of("terms", "parameters", "escalation-plan", "extension");

    private static final Set<HistoryEventTypes> LEFT_OUT = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.FORM_PROPERTY_UPDATE,
            HistoryEventTypes.IDENTITY_LINK_ADD,
            HistoryEventTypes.IDENTITY_LINK_DELETE,
            HistoryEventTypes.JOB_CREATE,
            HistoryEventTypes.JOB_SUCCESS,
            HistoryEventTypes.JOB_DELETE);

    /** Passed through in no time; the way a case took shows in the steps before and behind them. */
    private static final Set<String> PASSING = Set.of(
            ActivityTypes.START_EVENT,
            ActivityTypes.GATEWAY_EXCLUSIVE,
            ActivityTypes.GATEWAY_INCLUSIVE,
            ActivityTypes.GATEWAY_PARALLEL,
            ActivityTypes.GATEWAY_COMPLEX);

    private static final Set<HistoryEventTypes> OF_ACTIVITIES = Set.of(
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END);

    @Override
    public int getId() {
        return 77;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        if (entity instanceof DecisionDefinition decision && LOOK_UPS.contains(decision.getKey())) {
            return false;
        }
        if (entity instanceof ExecutionEntity execution && OF_ACTIVITIES.contains(type) && isPassing(execution)) {
            return false;
        }
        return !(type instanceof HistoryEventTypes known) || !LEFT_OUT.contains(known);
    }

    private static boolean isPassing(ExecutionEntity execution) {
        var activity = execution.getActivity();
        var type = activity == null ? null : activity.getProperty(BpmnProperties.TYPE.getName());
        return type instanceof String kind && PASSING.contains(kind);
    }
}
