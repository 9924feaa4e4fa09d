/** Who works where and may do what: units, people, posts, credentials, declared interests and deputies; the engine's users follow it. */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"refusal"})
@NullMarked
package org.lookback.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
