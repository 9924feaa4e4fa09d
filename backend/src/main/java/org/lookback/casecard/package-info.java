/** The case card: one case on one page, for whoever works on it; every trade adds what its cases are about. */
@ApplicationModule(
        displayName = "Case card",
        allowedDependencies = {
            "calendar",
            "casefile",
            "casefile :: web",
            "directory",
            "document",
            "escalation",
            "privacy",
            "refusal",
            "storage",
            "workflow"
        })
@NullMarked
package org.lookback.casecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
