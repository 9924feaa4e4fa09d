/** What supervisors look at: what is late, where, since when, how far it has climbed, and the rates; hears the others, none knows it. */
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "workflow",
            "escalation",
            "casefile",
            "casefile :: web",
            "directory",
            "calendar",
            "notice",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
