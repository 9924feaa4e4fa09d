/** Words of Chinese sentences, and how much two of them have in common. */
@ApplicationModule(
        displayName = "Chinese text",
        allowedDependencies = {})
@NullMarked
package org.lookback.chinese;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
