/** The living demo district: invented people and cases, only under profile {@code demo}. */
@ApplicationModule(displayName = "Demo district")
@NullMarked
package org.lookback.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
