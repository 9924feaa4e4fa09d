package org.lookback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of a joint check on site. @param people accounts, of the lead unit and of the subdistrict */
public record JointCheck(@Nullable List<String> people, @Nullable List<CheckItem> items) {}
