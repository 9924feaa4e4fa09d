/** The evening before: all bookings of tomorrow are checked, and whoever could not enter gets help in time. (B4, APT.SCREEN) [D] */
@ApplicationModule(
        displayName = "Pre-screening",
        allowedDependencies = {
            "appointment",
            "calendar",
            "casefile",
            "casefile :: web",
            "directory",
            "eligibility",
            "outpatient",
            "refusal",
            "storage",
            "workflow"
        })
@NullMarked
package org.lookback.prescreen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
