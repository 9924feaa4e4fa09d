package org.lookback.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter of referral as a person filled it in. @param receiver code of a unit @param evidence ids of uploaded papers */
public record SendForm(
        @Nullable String receiver,
        @Nullable String letterNo,
        @Nullable String reason,
        @Nullable List<@Nullable String> evidence) {}
