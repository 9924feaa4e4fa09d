/** Whether a patient may enter: evidence against dated rules ("48 h" is one row). (B4) [S0] */
@ApplicationModule(
        displayName = "Eligibility",
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "casefile :: web",
            "directory",
            "outpatient",
            "patient",
            "privacy",
            "refusal",
            "storage",
            "workflow"
        })
@NullMarked
package org.lookback.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
