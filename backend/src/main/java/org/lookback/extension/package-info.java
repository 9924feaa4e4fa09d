/** More time for a term, asked for and decided by people; pauses; and what a changed calendar would move [S3][W5]. */
@ApplicationModule(
        displayName = "Extensions and pauses",
        allowedDependencies = {
            "workflow",
            "casefile",
            "casefile :: web",
            "directory",
            "document",
            "calendar",
            "notice",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
