/** Working days of the district (weekends, holidays, make-up days) and the terms counted in them, with every date explained. */
@ApplicationModule(
        displayName = "Working calendar",
        allowedDependencies = {"refusal", "storage"})
@NullMarked
package org.lookback.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
