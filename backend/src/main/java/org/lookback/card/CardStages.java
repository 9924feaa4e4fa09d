package org.lookback.card;

import java.util.Set;
import org.lookback.refusal.Refusal;

/** Which actions a card allows in which stage, and what to say when it does not. */
final class CardStages {

    private CardStages() {}

    static void require(Card card, String action, CardStage... allowed) {
        if (!Set.of(allowed).contains(card.stage())) {
            throw wrong(card, action);
        }
    }

    static void requireRunning(Card card) {
        if (card.stage() == CardStage.ENDED) {
            throw wrong(card, "变更");
        }
    }

    static void requireJoinable(Card card) {
        if (!card.stage().isActive() || card.stage() == CardStage.WITHDRAWING) {
            throw wrong(card, "并入新的问题");
        }
    }

    /** An objection can be upheld from the service on, and even after the card came off: then it never counted. */
    static void requireWithdrawable(Card card) {
        if (card.course().servedAt() == null || card.stage() == CardStage.ENDED || isWithdrawn(card)) {
            throw wrong(card, "撤销");
        }
    }

    static Refusal wrong(Card card, String action) {
        if (isWithdrawn(card)) {
            return Refusal.conflict("CARD_WITHDRAWN", "黄牌 %s 因异议成立已经撤销，不能再%s。请刷新页面。".formatted(card.number(), action));
        }
        var end = card.course().end();
        var where = end == null
                ? card.stage().label()
                : "%s（%s）".formatted(card.stage().label(), end.label());
        return Refusal.conflict(
                "CARD_WRONG_STAGE", "黄牌 %s 当前为“%s”，不能%s。请刷新页面，查看最新进展。".formatted(card.number(), where, action));
    }

    private static boolean isWithdrawn(Card card) {
        return card.stage() == CardStage.WITHDRAWING || card.course().end() == CardEnd.WITHDRAWN;
    }
}
