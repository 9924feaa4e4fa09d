package org.lookback.access.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.springframework.stereotype.Component;

/** Writes grants into the engine: adds what is missing, leaves alone what an administrator added. */
@Component
class GrantBook {

    private final AuthorizationService authorizations;

    GrantBook(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** @param scope finds at least everything that was written for these grants before, in one query */
    void write(List<Grant> grants, Function<AuthorizationQuery, AuthorizationQuery> scope) {
        var present = scope.apply(authorizations.createAuthorizationQuery()).list().stream()
                .filter(authorization -> authorization.getGroupId() != null
                        && authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT)
                .collect(Collectors.toMap(GrantBook::key, Function.identity(), (one, other) -> one));
        grants.forEach(grant -> write(grant, present));
    }

    private void write(Grant grant, Map<String, Authorization> present) {
        var authorization = present.get(grant.key());
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(grant.group());
            authorization.setResource(grant.resource());
            authorization.setResourceId(grant.resourceId());
        } else if (grant.permissions().stream().allMatch(authorization::isPermissionGranted)) {
            return;
        }
        grant.permissions().forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }

    private static String key(Authorization authorization) {
        return Grant.key(authorization.getGroupId(), authorization.getResourceType(), authorization.getResourceId());
    }
}
