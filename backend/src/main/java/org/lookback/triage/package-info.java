/** What the agent is told while she types: likely category, unit, duplicates, numbers of people in the text. She decides. [S4] */
@ApplicationModule(
        displayName = "Triage",
        allowedDependencies = {
            "calendar",
            "casefile",
            "casefile :: web",
            "catalogue",
            "chinese",
            "directory",
            "hotline",
            "petitioner",
            "privacy",
            "refusal",
            "workflow"
        })
@NullMarked
package org.lookback.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
