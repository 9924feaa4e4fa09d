/** The demo district: loaded by profile {@code demo} only, invented from end to end. */
@ApplicationModule(displayName = "Demo district")
@NullMarked
package org.lookback.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
