package org.lookback.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the receiving body as a person filled it in. */
public record AnswerForm(
        Answer.@Nullable Result result,
        @Nullable String text,
        @Nullable String letterNo,
        @Nullable List<@Nullable String> evidence) {}
