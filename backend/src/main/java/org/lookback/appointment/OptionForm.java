package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/**
 * What the patient chose.
 *
 * @param option name of {@link Option}
 * @param slot id of the slot for REBOOK, or a later one of the same session for TEST
 * @param testPoint where she is sent for TEST
 * @param centre unit code of the community health centre for LONG_RX
 * @param contracted for LONG_RX: she has a contract with a family doctor @param stable for LONG_RX: chronic and stable
 * @param persons the relative who collects, for PROXY
 */
public record OptionForm(
        @Nullable String option,
        @Nullable String slot,
        @Nullable String testPoint,
        @Nullable String centre,
        @Nullable Boolean contracted,
        @Nullable Boolean stable,
        @Nullable String reason,
        @Nullable Proxy persons) {

    /** Who collects the medicine: documents of both, the relation, the authorisation (B4 row 10). [S0] */
    public record Proxy(
            @Nullable String name, @Nullable String relation, @Nullable String idNumber, @Nullable String phone) {

        @Override
        public String toString() {
            return "Proxy[hidden]";
        }
    }
}
