/** The ladder of what is late: early warning, reminder, oversight order, interview, circular, until a person acts [B6]; and nudges. */
@ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {
            "workflow",
            "casefile",
            "casefile :: web",
            "directory",
            "notice",
            "calendar",
            "privacy",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
