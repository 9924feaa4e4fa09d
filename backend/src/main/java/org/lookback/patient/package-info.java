/** Who a patient is: encrypted, found by fingerprint, shown masked, named everywhere else by a pseudonym. (C5, C6) */
@ApplicationModule(
        displayName = "Patients",
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "casefile :: web",
            "directory",
            "privacy",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.patient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
