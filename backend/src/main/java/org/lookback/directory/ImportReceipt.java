package org.lookback.directory;

/** What a taken sheet brought: {@code people}, 45 lines. */
public record ImportReceipt(String kind, int lines) {}
