/** A patient who may not enter is helped, never punished: exempt at once, rebooked, medicine fetched, long prescription, green channel. (B4) [S0] */
@ApplicationModule(
        displayName = "Appointment rescheduling",
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "casecard :: web",
            "casefile :: web",
            "directory",
            "document",
            "eligibility",
            "notice",
            "outpatient",
            "patient",
            "privacy",
            "refusal",
            "storage",
            "workflow"
        })
@NullMarked
package org.lookback.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
