package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** One medicine of a prescription. @param drugClass name of {@link DrugClass} */
public record Medicine(@Nullable String name, @Nullable String drugClass, @Nullable String dose) {

    @Override
    public String toString() {
        return "Medicine[hidden]";
    }
}
