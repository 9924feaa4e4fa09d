/** Clinics, doctors, sessions, slots and bookings of hospitals, and who did not come. (B4) [S0][W15] */
@ApplicationModule(
        displayName = "Outpatient register",
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "casefile :: web",
            "directory",
            "privacy",
            "refusal",
            "storage",
            "workflow"
        })
@NullMarked
package org.lookback.outpatient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
