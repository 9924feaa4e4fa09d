/** The rates of the hotline as exact fractions with versioned rules, what does not count in them, and what would show that they are bought. (B5.6) [W4][W8] */
@ApplicationModule(
        displayName = "Hotline rates",
        allowedDependencies = {"calendar", "casefile", "casefile :: web", "directory", "privacy", "refusal", "storage"})
@NullMarked
package org.lookback.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
