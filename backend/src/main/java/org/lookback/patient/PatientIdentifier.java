package org.lookback.patient;

import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** How another system calls a patient; letter case and hyphens count. [W19] */
public record PatientIdentifier(String system, String value) {

    private static final int LONGEST_SYSTEM = 200;
    private static final int LONGEST_VALUE = 100;

    /** @return null if neither is given @throws Refusal PATIENT_IDENTIFIER_INVALID */
    static @Nullable PatientIdentifier of(@Nullable String system, @Nullable String value) {
        var where = system == null ? "" : system.strip();
        var what = value == null ? "" : value.strip();
        if (where.isEmpty() && what.isEmpty()) {
            return null;
        }
        if (where.isEmpty() || what.isEmpty() || where.length() > LONGEST_SYSTEM || what.length() > LONGEST_VALUE) {
            throw Refusal.invalid(
                    "PATIENT_IDENTIFIER_INVALID",
                    "患者编号要同时写明系统（不超过 %d 字）和编号（不超过 %d 字），请核对。".formatted(LONGEST_SYSTEM, LONGEST_VALUE));
        }
        return new PatientIdentifier(where, what);
    }

    /** It may be the number of a card. */
    @Override
    public String toString() {
        return "PatientIdentifier[hidden]";
    }
}
