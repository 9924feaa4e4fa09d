/** Inspections of venues: what is found is ordered to be put right, verified, and looked back at until it holds [S3]. */
@ApplicationModule(
        displayName = "Inspections",
        allowedDependencies = {
            "venue",
            "workflow",
            "casefile",
            "casecard :: web",
            "casefile :: web",
            "directory",
            "document",
            "representation",
            "calendar",
            "privacy",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
