/** What a patient is told by text message (D18), and the page on which she answers without a login. (B4) [S0] [C6] Why: ADR 0044. */
@ApplicationModule(
        displayName = "Patient's page",
        allowedDependencies = {
            "access",
            "appointment",
            "calendar",
            "casefile",
            "casefile :: web",
            "directory",
            "document",
            "eligibility",
            "notice",
            "outpatient",
            "patient",
            "privacy",
            "publicity",
            "refusal",
            "storage",
            "workflow"
        })
@NullMarked
package org.lookback.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
