/** What the hotline can answer at once: entries with a validity and an owner, found by the words of a question. [W4] */
@ApplicationModule(
        displayName = "Knowledge base",
        allowedDependencies = {"calendar", "catalogue", "chinese", "directory", "refusal"})
@NullMarked
package org.lookback.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
