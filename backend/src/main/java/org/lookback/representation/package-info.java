/** What a venue says against a decision (陈述申辩): heard within days, ruled on by somebody who took no part in the decision [S3]. */
@ApplicationModule(
        displayName = "Representations",
        allowedDependencies = {
            "workflow",
            "casefile",
            "casefile :: web",
            "directory",
            "calendar",
            "notice",
            "privacy",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
