package org.lookback.card;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** What several desks of this module ask for in the same words. */
final class Words {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 500;

    private Words() {}

    /** @throws Refusal TEXT_BAD */
    static String required(@Nullable String text, String what) {
        var typed = text == null ? "" : text.strip();
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw Refusal.invalid("TEXT_BAD", "请填写%s（%d 到 %d 个字）。".formatted(what, SHORTEST, LONGEST));
        }
        return typed;
    }

    /** @throws Refusal TEST_NOT_FOUND or TEST_ENDED */
    static Attempt running(Optional<Attempt> found, CaseNumber number, int no) {
        var attempt = found.orElseThrow(() -> unknown(number, no));
        if (!attempt.isOpen()) {
            throw Refusal.conflict("TEST_ENDED", "第 %d 次考核测试已经结束，不能再改动。".formatted(no));
        }
        return attempt;
    }

    static Refusal unknown(CaseNumber number, int no) {
        return Refusal.notFound("TEST_NOT_FOUND", "案件 %s 没有第 %d 次考核测试。".formatted(number, no));
    }
}
