/** What a petitioner can look up about her own case without a login, and her rating of it. [S4] [C6] Why: ADR 0038. */
@ApplicationModule(
        displayName = "Follow-up page",
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "casefile :: web",
            "directory",
            "petitioner",
            "privacy",
            "publicity",
            "refusal",
            "storage",
            "workflow"
        })
@NullMarked
package org.lookback.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
