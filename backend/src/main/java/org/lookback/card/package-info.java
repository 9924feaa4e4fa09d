/** Yellow card and red flag; so far the knowledge test that a carded venue must pass [S3]. Why its own module: ADR 0025. */
@ApplicationModule(
        displayName = "Cards and tests",
        allowedDependencies = {
            "inspection",
            "venue",
            "workflow",
            "casefile",
            "casefile :: web",
            "directory",
            "calendar",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
