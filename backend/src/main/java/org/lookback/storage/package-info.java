/** How values of the trade are kept in the database: instants in UTC, without a zone column. */
@ApplicationModule(
        displayName = "Storage",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.lookback.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
