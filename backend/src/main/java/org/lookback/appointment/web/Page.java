package org.lookback.appointment.web;

import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** A part of a list that may be asked for. */
record Page(int offset, int limit) {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int FURTHEST = 10_000;

    /** @throws Refusal PAGE_BAD */
    static Page of(@Nullable Integer offset, @Nullable Integer limit) {
        var size = limit == null ? USUAL : limit;
        var skip = offset == null ? 0 : offset;
        if (size < 1 || size > MOST || skip < 0 || skip > FURTHEST) {
            throw Refusal.invalid("PAGE_BAD", "参数 limit 应在 1 到 %d 之间，offset 应在 0 到 %d 之间。".formatted(MOST, FURTHEST));
        }
        return new Page(skip, size);
    }
}
