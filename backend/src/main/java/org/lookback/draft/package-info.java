/** What somebody has typed into a form and not yet handed in: kept for that person alone, encrypted, for thirty days at most. [C6] */
@ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"calendar", "privacy", "refusal", "storage", "workflow"})
@NullMarked
package org.lookback.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
