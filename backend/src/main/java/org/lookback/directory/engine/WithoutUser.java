package org.lookback.directory.engine;

import org.camunda.bpm.engine.IdentityService;

/** Runs the district's own housekeeping without the rights of whoever happens to be logged in. */
final class WithoutUser {

    private WithoutUser() {}

    static void run(IdentityService identities, Runnable work) {
        var user = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            if (user != null) {
                identities.setAuthentication(user.getUserId(), user.getGroupIds(), user.getTenantIds());
            }
        }
    }
}
