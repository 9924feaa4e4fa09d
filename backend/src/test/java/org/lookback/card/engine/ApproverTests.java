package org.lookback.card.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.card.CardApproval;
import org.lookback.card.CardDecision;
import org.lookback.card.CardStage;
import org.lookback.directory.DeputyDesk;
import org.lookback.directory.DeputyForm;
import org.lookback.inspection.engine.TwinVenue;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Who proposed a card does not approve it, and neither does whoever stands in for the other (four eyes). */
@ProcessTest
class ApproverTests {

    private static final String HEAD = "han.daxuelu.head";

    @Autowired
    private Story story;

    @Autowired
    private CardStories cards;

    @Autowired
    private CardedVenues venues;

    @Autowired
    private CardApproval approval;

    @Autowired
    private DeputyDesk deputies;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void neitherTheProposerNorHisDeputyApproves() {
        var venue = TwinVenue.named("CA-4E", jdbc, transactions);
        venues.inspected(venue, "2025-04-14", Map.of(1, "FAIL"));
        var number = cards.of(venue).number();
        var yes = new CardDecision(true, null);
        fourEyes(() -> approval.decide(number, yes, CardStories.REVIEWER));

        var day = LocalDate.of(2025, 4, 14);
        var deputy = deputies.name(new DeputyForm(CardStories.REVIEWER, HEAD, day, day, "出差"), "admin", true);
        fourEyes(() -> approval.decide(number, yes, HEAD));
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.PROPOSED);

        deputies.end(deputy.id(), "admin", true);
        story.at("2025-04-15T09:00");
        // on the day of the proposal they were one: that does not wear off
        fourEyes(() -> approval.decide(number, yes, HEAD));
        approval.decide(number, yes, "cao.jianzhongjie.head");
        assertThat(cards.card(number).stage()).isEqualTo(CardStage.APPROVED);
    }

    private static void fourEyes(Runnable decision) {
        assertThatThrownBy(decision::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("FOUR_EYES"));
    }
}
