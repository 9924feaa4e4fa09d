package org.lookback.card.web;

import java.util.List;
import org.lookback.card.Card;
import org.lookback.card.ConditionLine;
import org.lookback.card.PostingPapers;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Says in sentences what a card still needs before it can go on. */
@Component
class NextStep {

    private final PostingPapers papers;

    NextStep(PostingPapers papers) {
        this.papers = papers;
    }

    List<String> missing(Card card, List<ConditionLine> ladder) {
        return switch (card.stage()) {
            case PROPOSED -> List.of("等待街道负责人审批。");
            case APPROVED -> papersMissing(card);
            case IN_FORCE, CHECKED -> unmet(ladder);
            case REMOVAL_APPROVED -> List.of("已批准摘牌，等待到现场摘下。");
            case REFERRED -> List.of("已移送，等待行业主管部门答复；答复前黄牌继续张挂。");
            case WITHDRAWING -> List.of("异议成立，等待到现场取下。");
            case REMOVED -> List.of("等待回头看。");
            case ENDED -> List.of();
        };
    }

    private List<String> papersMissing(Card card) {
        try {
            papers.requireReady(card.number());
            return List.of("文书已备齐，等待送达张挂。");
        } catch (Refusal notYet) {
            return List.of(notYet.getMessage());
        }
    }

    private static List<String> unmet(List<ConditionLine> ladder) {
        return ladder.stream()
                .filter(line -> !line.met())
                .map(line -> "%s：%s".formatted(line.label(), line.sentence()))
                .toList();
    }
}
