/** Requests that come as a table from somebody else's system: a mapping file says what its columns and words mean here. [S4] */
@ApplicationModule(
        displayName = "Bulk intake of requests",
        allowedDependencies = {
            "casefile",
            "casefile :: web",
            "catalogue",
            "directory",
            "hotline",
            "petitioner",
            "privacy",
            "refusal",
            "venue",
            "venue :: intake",
            "venue :: web"
        })
@NullMarked
package org.lookback.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
