/** The yellow card with its interview, knowledge test, rectification and removal [S3]. Why its own module: ADR 0025, 0026. */
@ApplicationModule(
        displayName = "Cards and tests",
        allowedDependencies = {
            "access",
            "inspection",
            "document",
            "privacy",
            "publicity",
            "venue",
            "workflow",
            "casefile",
            "casefile :: web",
            "directory",
            "calendar",
            "document",
            "privacy",
            "representation",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
