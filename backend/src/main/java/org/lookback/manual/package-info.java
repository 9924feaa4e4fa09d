/** The manuals people read inside the product. */
@ApplicationModule(
        displayName = "Manuals",
        allowedDependencies = {"refusal"})
@NullMarked
package org.lookback.manual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
