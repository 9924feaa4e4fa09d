/** Joint inspections: several bodies visit a venue at once, each signs its own items, and one record says what came of it [W11][S1]. */
@ApplicationModule(
        displayName = "Joint inspections",
        allowedDependencies = {
            "inspection",
            "venue",
            "workflow",
            "casecard :: web",
            "casefile",
            "casefile :: web",
            "directory",
            "calendar",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
