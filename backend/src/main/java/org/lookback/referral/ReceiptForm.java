package org.lookback.referral;

import org.jspecify.annotations.Nullable;

/** What the receiving body says to a letter. @param reason needed where it sends the letter back */
public record ReceiptForm(@Nullable Boolean accepted, @Nullable String reason) {}
