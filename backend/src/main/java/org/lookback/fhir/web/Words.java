package org.lookback.fhir.web;

import java.util.Arrays;
import java.util.function.Function;
import org.lookback.refusal.Refusal;

/** FHIR's codes and ours; the validator has seen to it that they are FHIR's. */
final class Words {

    private Words() {}

    static <T> T by(T[] all, Function<T, String> code, String wanted) {
        return Arrays.stream(all)
                .filter(one -> code.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("CODE_UNKNOWN", "代码“%s”不在 FHIR R4 的取值范围内，请核对。".formatted(wanted)));
    }
}
