/** One login for the task list, the engine's REST interface and our own pages; nobody is served without one. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"directory", "refusal"})
@NullMarked
package org.lookback.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
