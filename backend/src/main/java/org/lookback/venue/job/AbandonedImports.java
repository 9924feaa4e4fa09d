package org.lookback.venue.job;

import org.lookback.venue.intake.ImportWords;
import org.lookback.venue.intake.Imports;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** After a restart, says of imports that were cut off that they were. */
@Component
class AbandonedImports implements SmartInitializingSingleton {

    private final Imports imports;

    AbandonedImports(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void afterSingletonsInstantiated() {
        imports.interruptAbandoned(ImportWords.INTERRUPTED);
    }
}
