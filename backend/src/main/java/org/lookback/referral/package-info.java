/** What is not ours to decide goes to the body that may (移送): it takes it or sends it back, and answers what it did. [S0] */
@ApplicationModule(
        displayName = "Referrals",
        allowedDependencies = {
            "workflow",
            "casefile",
            "casefile :: web",
            "directory",
            "calendar",
            "notice",
            "refusal",
            "storage"
        })
@NullMarked
package org.lookback.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
