/** What requests are about and who is responsible for it: categories, need tags, dispatch catalogue. [W4] */
@ApplicationModule(
        displayName = "Catalogue of requests",
        allowedDependencies = {"calendar", "directory", "refusal", "workflow"})
@NullMarked
package org.lookback.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
