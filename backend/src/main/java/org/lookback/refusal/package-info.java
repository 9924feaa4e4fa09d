/** An expected "no": one kind of exception with a code and a Chinese sentence that says what to do, and its HTTP answer. */
@ApplicationModule(
        displayName = "Refusals",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.lookback.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
