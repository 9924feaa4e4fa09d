/** Messages to people: written in the caller's transaction, sent outside of it, at least once, never skipped silently. */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"casefile", "directory", "calendar", "privacy", "refusal", "storage"})
@NullMarked
package org.lookback.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
