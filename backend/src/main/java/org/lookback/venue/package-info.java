/** The register of venues (场所台账) with what was ever found there: the yardstick of coverage, draws and measures [S3]. */
@ApplicationModule(
        displayName = "Venues",
        allowedDependencies = {"calendar", "directory", "privacy", "refusal", "storage"})
@NullMarked
package org.lookback.venue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
