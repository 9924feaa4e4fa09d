package org.lookback.extension;

import org.jspecify.annotations.Nullable;
import org.lookback.calendar.TermKind;
import org.lookback.refusal.Refusal;

/**
 * A request as a person filled it in.
 *
 * @param caseNo of the case it is about; not needed where another process asks
 * @param kind of the addition; absent: as the rules have it
 * @param plan how the work will be finished in the longer time
 */
public record ExtensionAsk(
        @Nullable String caseNo,
        @Nullable String term,
        @Nullable String track,
        @Nullable TermKind kind,
        @Nullable Integer amount,
        @Nullable String reason,
        @Nullable String plan) {

    /** Most characters of a reason or plan. */
    public static final int LONGEST = 500;

    private static final int SHORTEST = 2;

    String requiredTerm() {
        if (term == null || term.isBlank()) {
            throw Refusal.invalid("TERM_MISSING", "请选择要延长的期限。");
        }
        return term.strip();
    }

    String trackOrNone() {
        return track == null ? "" : track.strip();
    }

    int requiredAmount() {
        if (amount == null) {
            throw Refusal.invalid("EXTENSION_AMOUNT", "请填写要延长的天数。");
        }
        return amount;
    }

    String requiredReason() {
        return written(reason, "REASON_MISSING", "申请延期的理由");
    }

    String requiredPlan() {
        return written(plan, "PLAN_MISSING", "延期后的完成计划");
    }

    /** A text that people must write and that has room in its column. @param name what the form calls it */
    static String written(@Nullable String text, String code, String name) {
        var words = text == null ? "" : text.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw Refusal.invalid(code, "请填写%s，%d 至 %d 个字。".formatted(name, SHORTEST, LONGEST));
        }
        return words;
    }
}
