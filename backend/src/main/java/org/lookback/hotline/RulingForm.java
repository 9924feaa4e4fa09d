package org.lookback.hotline;

import org.jspecify.annotations.Nullable;

/** The adjudicator's ruling on an objection. @param unit who gets the case if it is upheld @param unclear responsibility is unclear: the oversight office decides */
public record RulingForm(
        @Nullable Boolean upheld, @Nullable String unit, @Nullable Boolean unclear, @Nullable String reason) {}
