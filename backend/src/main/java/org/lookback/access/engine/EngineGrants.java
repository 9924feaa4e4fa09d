package org.lookback.access.engine;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.lookback.directory.DirectoryChanged;
import org.lookback.directory.SpecialGroup;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which group may do what in the engine; written at start and again whenever the directory changes. */
@Component
class EngineGrants {

    private static final String STAFF = SpecialGroup.STAFF.id();
    private static final String SUPERVISOR = SpecialGroup.SUPERVISOR.id();
    private static final String DESIGNER = SpecialGroup.PROCESS_DESIGNER.id();
    private static final String ADMINISTRATOR = SpecialGroup.ADMINISTRATOR.id();

    private final GrantBook book;

    EngineGrants(GrantBook book) {
        this.book = book;
    }

    @EventListener(DirectoryChanged.class)
    @Order(1)
    void write() {
        book.write(grants(), query -> query.groupIdIn(STAFF, SUPERVISOR, DESIGNER, ADMINISTRATOR));
    }

    static List<Grant> grants() {
        var grants = new ArrayList<>(List.of(
                Grant.of(STAFF, Resources.APPLICATION, "tasklist", ACCESS),
                Grant.of(STAFF, Resources.APPLICATION, "welcome", ACCESS),
                Grant.any(
                        STAFF,
                        Resources.PROCESS_DEFINITION,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.TASK_WORK),
                Grant.any(STAFF, Resources.PROCESS_INSTANCE, CREATE),
                // Names instead of ids beside tasks and comments.
                Grant.any(STAFF, Resources.USER, READ),
                Grant.any(STAFF, Resources.GROUP, READ),
                Grant.of(SUPERVISOR, Resources.APPLICATION, "cockpit", ACCESS),
                Grant.any(
                        SUPERVISOR,
                        Resources.PROCESS_DEFINITION,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_TASK),
                // The same tasks counted by post, which the engine asks apart.
                Grant.any(SUPERVISOR, Resources.TASK, READ),
                Grant.any(SUPERVISOR, Resources.DECISION_DEFINITION, READ),
                Grant.any(DESIGNER, Resources.DEPLOYMENT, CREATE, READ),
                Grant.any(DESIGNER, Resources.PROCESS_DEFINITION, ProcessDefinitionPermissions.READ),
                Grant.any(DESIGNER, Resources.DECISION_DEFINITION, READ),
                Grant.any(DESIGNER, Resources.DECISION_REQUIREMENTS_DEFINITION, READ)));
        Arrays.stream(Resources.values())
                .map(resource -> Grant.any(ADMINISTRATOR, resource, ALL))
                .forEach(grants::add);
        return grants;
    }
}
