package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** Where and by whom somebody is seen in a slot: health data, for the hospital's own people only. (C5) */
public record SlotNames(String slot, String department, @Nullable String doctor) {}
