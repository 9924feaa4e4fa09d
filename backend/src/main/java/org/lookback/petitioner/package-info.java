/** Who told the hotline what. Identity is encrypted, masked, looked at only with a reason. [C6] Why: ADR 0034. */
@ApplicationModule(
        displayName = "Petitioners",
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
package org.lookback.petitioner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
