/** The red flag (授红旗): nominated, checked with reasons, on public notice, awarded, and taken down when it is no longer true [S3]. */
@ApplicationModule(
        displayName = "Red flags",
        allowedDependencies = {
            "venue",
            "workflow",
            "casecard :: web",
            "casefile",
            "casefile :: web",
            "directory",
            "document",
            "calendar",
            "notice",
            "publicity",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.flag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
