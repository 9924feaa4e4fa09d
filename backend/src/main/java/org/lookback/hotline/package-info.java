/** The hotline: from the call to the callback, the first receiver responsible throughout (接诉即办). [S4][W2] */
@ApplicationModule(
        displayName = "12345 hotline",
        allowedDependencies = {
            "calendar",
            "casefile",
            "casecard :: web",
            "casefile :: web",
            "catalogue",
            "directory",
            "document",
            "notice",
            "petitioner",
            "privacy",
            "refusal",
            "storage",
            "venue",
            "workflow"
        })
@NullMarked
package org.lookback.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
