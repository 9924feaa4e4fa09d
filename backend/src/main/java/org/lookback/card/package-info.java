/** The yellow card with its interview, knowledge test, rectification and removal [S3]. Why its own module: ADR 0025, 0026. */
@ApplicationModule(
        displayName = "Cards and tests",
        allowedDependencies = {
            "access",
            "calendar",
            "casecard :: web",
            "casefile",
            "casefile :: web",
            "directory",
            "document",
            "inspection",
            "privacy",
            "publicity",
            "refusal",
            "representation",
            "storage",
            "venue",
            "workflow"
        })
@NullMarked
package org.lookback.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
