package org.lookback.supervision;

import org.lookback.refusal.Refusal;

/** Which part of a list. @param number from 1 */
public record Page(int number, int size) {

    private static final int LARGEST = 200;
    private static final int LAST = 10_000;

    public Page {
        if (number < 1 || number > LAST || size < 1 || size > LARGEST) {
            throw Refusal.invalid(
                    "PAGE_BAD", "参数 page 应在 1 到 %d 之间，size 应在 1 到 %d 之间，请修改后重试。".formatted(LAST, LARGEST));
        }
    }

    long offset() {
        return (number - 1L) * size;
    }
}
