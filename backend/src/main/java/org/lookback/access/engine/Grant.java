package org.lookback.access.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What a group may do with one thing of the engine, or with all of a kind ({@code *}). */
record Grant(String group, Resource resource, String resourceId, List<Permission> permissions) {

    static Grant of(String group, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(group, resource, resourceId, List.of(permissions));
    }

    static Grant any(String group, Resource resource, Permission... permissions) {
        return of(group, resource, Authorization.ANY, permissions);
    }

    /** Finds the engine's record of this grant. */
    String key() {
        return key(group, resource.resourceType(), resourceId);
    }

    static String key(String group, int resourceType, String resourceId) {
        return group + "|" + resourceType + "|" + resourceId;
    }
}
