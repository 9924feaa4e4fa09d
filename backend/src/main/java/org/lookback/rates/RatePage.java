package org.lookback.rates;

import org.lookback.refusal.Refusal;

/** Which part of a list. */
public record RatePage(int limit, int offset) {

    private static final int LARGEST = 200;
    private static final int FURTHEST = 1_000_000;

    public RatePage {
        if (limit < 1 || limit > LARGEST || offset < 0 || offset > FURTHEST) {
            throw Refusal.invalid(
                    "PAGE_BAD", "参数 limit 应在 1 到 %d 之间，offset 应在 0 到 %d 之间，请修改后重试。".formatted(LARGEST, FURTHEST));
        }
    }
}
