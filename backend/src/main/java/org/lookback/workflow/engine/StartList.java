package org.lookback.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Which processes somebody is offered to start: those whose diagram names one of the person's groups, or no group at all. */
final class StartList {

    /** No process is called so: an empty list would mean all of them. */
    private static final String NONE = "-";

    private StartList() {}

    static String[] of(List<String> groups) {
        var command = Context.getCommandContext();
        var cache = Context.getProcessEngineConfiguration().getDeploymentCache();
        var query = new ProcessDefinitionQueryImpl();
        query.latestVersion().startableInTasklist();
        List<String> keys = command.runWithoutAuthorization(
                () -> command.getProcessDefinitionManager().findProcessDefinitionsByQueryCriteria(query, null).stream()
                        .map(found -> cache.findDeployedProcessDefinitionById(found.getId()))
                        .filter(definition -> isFor(groups, definition))
                        .map(ProcessDefinitionEntity::getKey)
                        .toList());
        return keys.isEmpty() ? new String[] {NONE} : keys.toArray(String[]::new);
    }

    private static boolean isFor(List<String> groups, ProcessDefinitionEntity definition) {
        var starters = definition.getCandidateStarterGroupIdExpressions();
        return starters.isEmpty() || starters.stream().anyMatch(group -> groups.contains(group.getExpressionText()));
    }
}
