package org.lookback.workflow.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/**
 * A department sees only its own tasks: those offered to one of the person's groups or taken by the person. The engine's way is
 * one grant per task and group, which at 100,000 open tasks makes a list take seconds; this is one condition per query.
 */
final class OwnTasksOnly extends AuthorizationManager {

    /** Groups that watch over all units. */
    private static final Set<String> OVERSEERS = Set.of("supervisor", "camunda-admin");

    private static final String HANDLER = "-handler";
    private static final String REVIEWER = "-reviewer";
    private static final String HEAD = "-head";

    private final KnownRevocations revocations;

    private OwnTasksOnly(KnownRevocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        var reader = getCurrentAuthentication();
        if (reader == null || !query.getAuthCheck().isAuthorizationCheckEnabled() || overseesAll(reader)) {
            return;
        }
        OwnTasks.of(reader).restrict(query, this::selectTaskCount);
    }

    /** The list "start a process" holds what is for the reader's trade. */
    @Override
    public void configureProcessDefinitionQuery(ProcessDefinitionQueryImpl query) {
        super.configureProcessDefinitionQuery(query);
        var reader = getCurrentAuthentication();
        if (reader != null
                && query.isStartableInTasklist()
                && query.getAuthCheck().isAuthorizationCheckEnabled()
                && !overseesAll(reader)) {
            query.processDefinitionKeysIn(StartList.of(groups(reader)));
        }
    }

    private long selectTaskCount(TaskQueryImpl query) {
        getTenantManager().configureQuery(query);
        return (Long) getDbEntityManager().selectOne("selectTaskCountByQueryCriteria", query);
    }

    /** The engine would read all grants to leave out groups without any, only to shorten the next query. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    @Override
    protected boolean isRevokeAuthCheckEnabled(String user, List<String> groups) {
        return isAnythingRevoked() && super.isRevokeAuthCheckEnabled(user, groups);
    }

    boolean isAnythingRevoked() {
        return revocations.any(this::anyRevocation);
    }

    private boolean anyRevocation() {
        var revoked = new AuthorizationQueryImpl().authorizationType(Authorization.AUTH_TYPE_REVOKE);
        return (Long) getDbEntityManager().selectOne("selectAuthorizationCountByQueryCriteria", revoked) > 0;
    }

    @Override
    public void insert(DbEntity authorization) {
        super.insert(authorization);
        revocations.changed();
    }

    @Override
    public void update(AuthorizationEntity authorization) {
        super.update(authorization);
        revocations.changed();
    }

    /** Nothing is ever granted for one task or one running case, so nothing has to be taken back when it ends. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK && resource != Resources.PROCESS_INSTANCE) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    static boolean overseesAll(Authentication reader) {
        return groups(reader).stream().anyMatch(OVERSEERS::contains);
    }

    /** Whoever reviews a unit's work, or answers for the unit, sees the tasks of its handlers, though working on them stays theirs. */
    static List<String> readable(List<String> groups) {
        var all = new LinkedHashSet<>(groups);
        for (var group : groups) {
            if (group.endsWith(HEAD)) {
                var unit = group.substring(0, group.length() - HEAD.length());
                all.addAll(List.of(unit + HANDLER, unit + REVIEWER));
            } else if (group.endsWith(REVIEWER)) {
                all.add(group.substring(0, group.length() - REVIEWER.length()) + HANDLER);
            }
        }
        return List.copyOf(all);
    }

    static List<String> groups(Authentication reader) {
        return reader.getGroupIds() == null ? List.of() : reader.getGroupIds();
    }

    /** Puts this class where the engine asks for its own. */
    static final class Factory implements SessionFactory {

        private final KnownRevocations revocations = new KnownRevocations();

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new OwnTasksOnly(revocations);
        }
    }
}
