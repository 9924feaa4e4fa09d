package org.lookback.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserOperationLogManager;
import org.lookback.workflow.Submission;

/** The engine's log of operations, without "completed" for steps that the timeline of a case already tells. */
final class OperationsWorthKeeping extends UserOperationLogManager {

    @Override
    public void logTaskOperations(String operation, TaskEntity task, List<PropertyChange> changes) {
        var onTimeline = UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(operation)
                && task.hasVariableLocal(Submission.VARIABLE);
        if (!onTimeline) {
            super.logTaskOperations(operation, task, changes);
        }
    }

    /** Puts this class where the engine asks for its own. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return UserOperationLogManager.class;
        }

        @Override
        public Session openSession() {
            return new OperationsWorthKeeping();
        }
    }
}
