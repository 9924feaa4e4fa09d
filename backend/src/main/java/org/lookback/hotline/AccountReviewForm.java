package org.lookback.hotline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The matter on account, looked at again. @param outcome HANDLE or ACCOUNT (again, with a new plan) */
public record AccountReviewForm(
        @Nullable String outcome, @Nullable String plan, @Nullable LocalDate reviewOn, @Nullable String reason) {}
