package org.lookback.card.engine;

import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.springframework.boot.test.context.TestComponent;

/** Another body takes over what a card could not settle, and answers. */
@TestComponent
public class Referrals {

    private static final String RECEIVER = "kong.ecology.handler";

    private final Story story;

    Referrals(Story story) {
        this.story = story;
    }

    void answered(CaseNumber number, String day) {
        story.at(day + "T15:00");
        story.handIn(
                number,
                "userTask_sendReferral",
                CardStories.REVIEWER,
                "{\"receiver\":\"ecology\",\"letterNo\":\"示市监移〔2026〕5号\",\"reason\":\"黄牌未能摘下，依职权移送\"}");
        story.handIn(number, "userTask_acknowledgeReferral", RECEIVER, "{\"accepted\":true}");
        story.handIn(
                number,
                "userTask_answerReferral",
                RECEIVER,
                "{\"result\":\"PENALISED\",\"text\":\"责令改正并处罚款\",\"letterNo\":\"示环复〔2026〕7号\"}");
    }
}
