package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** What the community health centre assessed. @param outcome PRESCRIBED or NOT_SUITABLE @param weeks 1 to 12 @param assessed needed above 4 weeks @param recorded the assessment stands in the patient's record @param signed the patient's signature is there [W14] */
public record LongPrescriptionForm(
        @Nullable String outcome,
        @Nullable Integer weeks,
        @Nullable Boolean assessed,
        @Nullable Boolean recorded,
        @Nullable Boolean signed,
        @Nullable String reason,
        HandOutForm.@Nullable Prescribed clinical) {}
