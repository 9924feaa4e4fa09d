/** Whether blocked patients were helped: promises that nobody keeps, and the indicators of B4 with the cases behind each. [S0] Why: ADR 0045. */
@ApplicationModule(
        displayName = "Rescue indicators",
        allowedDependencies = {
            "appointment",
            "calendar",
            "casefile",
            "casefile :: web",
            "directory",
            "rates",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.rescue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
