package org.lookback.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lookback.refusal.Refusal;

/** Asserts an expected "no". */
final class RefusedWith {

    private RefusedWith() {}

    static Refusal refused(String code, ThrowingCallable action) {
        var refusal = catchThrowableOfType(Refusal.class, action);
        assertThat(refusal).as("a refusal with code %s", code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.getMessage()).endsWith("。");
        return refusal;
    }
}
