/** Personal data: encrypted at rest, masked on screens, every open look at it on record. [C6] */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"refusal"})
@NullMarked
package org.lookback.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
