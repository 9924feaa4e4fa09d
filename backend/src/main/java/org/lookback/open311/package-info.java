/** Open311 GeoReport v2: programs of others list what can be reported, report it, and follow it. Why so: ADR 0036. [S4] */
@ApplicationModule(
        displayName = "Open311",
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "catalogue",
            "directory",
            "hotline",
            "petitioner",
            "privacy",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.open311;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
