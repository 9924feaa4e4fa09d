/** What the public may see of a venue's card or flag: nothing until a person publishes it, never personal data [S3] [C6]. Why: ADR 0031. */
@ApplicationModule(
        displayName = "Publicity",
        allowedDependencies = {
            "venue",
            "access",
            "casefile",
            "casefile :: web",
            "directory",
            "calendar",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
