/** The case file: number, state, append-only timeline, submissions, evidence and links of every case, whatever its process. */
@ApplicationModule(
        displayName = "Case files",
        allowedDependencies = {"directory", "privacy", "refusal", "storage"})
@NullMarked
package org.lookback.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
