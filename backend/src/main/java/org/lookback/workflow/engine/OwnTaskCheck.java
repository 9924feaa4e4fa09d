package org.lookback.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** What {@link OwnTasksOnly} is for lists, for a single task named by its id. */
final class OwnTaskCheck extends AuthorizationCommandChecker {

    private final KnownPermissions permissions = new KnownPermissions();

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        checkMayRead(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        checkMayRead(task);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        super.checkUpdateTaskVariable(task);
        checkOwn(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        checkOwn(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (!mayWorkOnAllOf(task)) {
            super.checkTaskWork(task);
        }
        checkOwn(task);
    }

    /** Short cut of the engine's check; with anything revoked its own order of checks matters. */
    private boolean mayWorkOnAllOf(TaskEntity task) {
        var context = Context.getCommandContext();
        var worker = context.getAuthentication();
        var process = task.getProcessDefinition();
        if (worker == null
                || process == null
                || !context.isAuthorizationCheckEnabled()
                || !(context.getAuthorizationManager() instanceof OwnTasksOnly rights)
                || rights.isAnythingRevoked()) {
            return false;
        }
        return permissions.holds(
                new KnownPermissions.Permission(worker.getUserId(), OwnTasksOnly.groups(worker), process.getKey()),
                () -> rights.isAuthorized(
                        ProcessDefinitionPermissions.TASK_WORK, Resources.PROCESS_DEFINITION, process.getKey()));
    }

    private static void checkMayRead(TaskEntity task) {
        var reader = reader();
        if (reader != null && !OwnTasksOnly.overseesAll(reader)) {
            refuseUnlessOwn(task, reader, OwnTasksOnly.readable(OwnTasksOnly.groups(reader)));
        }
    }

    /** Whoever watches over a unit does not do its work; only an administrator may step in. */
    private static void checkOwn(TaskEntity task) {
        var reader = reader();
        if (reader != null && !OwnTasksOnly.groups(reader).contains("camunda-admin")) {
            refuseUnlessOwn(task, reader, OwnTasksOnly.groups(reader));
        }
    }

    private static @Nullable Authentication reader() {
        var context = Context.getCommandContext();
        return context.isAuthorizationCheckEnabled() ? context.getAuthentication() : null;
    }

    private static void refuseUnlessOwn(TaskEntity task, Authentication reader, List<String> groups) {
        var isOwn = reader.getUserId().equals(task.getAssignee())
                || task.getCandidates().stream().anyMatch(link -> groups.contains(link.getGroupId()));
        if (!isOwn) {
            throw Refusal.forbidden("NOT_YOUR_TASK", "这项任务不属于您所在的单位或岗位，不能查看或办理。");
        }
    }
}
