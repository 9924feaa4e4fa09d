package org.lookback.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.calendar.TermKind;
import org.lookback.workflow.RuleBook;
import org.lookback.workflow.RulePacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The shipped table says what the program knows by heart, and a broken one never costs a ladder. */
@ProcessTest
class PlanTableTests {

    @Autowired
    private PlanTable table;

    @Autowired
    private RuleBook rules;

    @Autowired
    private RulePacks packs;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Story story;

    @Autowired
    private LadderStories ladder;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource(TermKind.class)
    void theShippedTableIsTheTableOfTheRules(TermKind kind) {
        for (var urgency : new String[] {"", "GENERAL", "LIVELIHOOD", "EMERGENCY"}) {
            for (var term : new String[] {"INS.VERIFY", "HOT.CLOSE", "HOT.SIGN", "HOT.CONTACT"}) {
                var answer = table.rules(new PlanTable.Question(rules.currentPack(), kind, urgency, term));
                assertThat(answer.fault()).isNull();
                assertThat(answer.rules())
                        .as("%s %s %s", kind, urgency, term)
                        .containsExactlyInAnyOrderElementsOf(ShippedPlan.rules(kind, urgency, term));
            }
        }
    }

    @Test
    void theLaddersOwnTermsAreRemindedOfOnly() {
        for (var term : new String[] {"ESC.REPLY", "ESC.DECIDE", "ESC.INTERVIEW", "ESC.CIRCULAR"}) {
            var answer = table.rules(new PlanTable.Question(rules.currentPack(), TermKind.WD, "", term));
            assertThat(answer.rules()).extracting(LevelRule::level).containsExactlyInAnyOrder(Level.L0, Level.L1);
        }
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource({
        "'\"WD_AFTR\"', '\"WD_AFTER\"', WD_AFTR",
        "-3, 3, -3",
        "'\"三天\"', 3, escalation-plan",
        "'\"25:00\"', '\"09:00\"', 25:00",
        "'\"L1\"', '\"L2\"', 两个",
        "'\"L2\"', '\"L1\"', 两个"
    })
    void nonsenseIsToldAndTheShippedRulesHold(String nonsense, String sense, String named) throws Exception {
        var pack = deployed(nonsense, sense);
        var question = new PlanTable.Question(pack, TermKind.WD, "", "INS.VERIFY");
        var answer = new TransactionTemplate(transactions).execute(status -> {
            var within = table.rules(question);
            assertThat(status.isRollbackOnly()).isFalse();
            return within;
        });
        assertThat(answer.fault()).contains("escalation-plan", named, "重新部署");
        assertThat(answer.rules()).isEqualTo(ShippedPlan.rules(TermKind.WD, "", "INS.VERIFY"));
    }

    @Test
    void aCaseWhoseTableCannotBeEvaluatedClimbsAllTheSameAndSaysWhatIsWrong() throws Exception {
        story.at("2026-09-21T09:00");
        var number = ladder.started("check-again", Map.of("leadUnit", "market-reg"));
        var pack = deployed("\"三天\"", "3");
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        jdbc.update("update case_file set rule_pack = ? where case_no = ?", pack, number.value()));
        assertThat(ladder.at("2026-09-30T09:00", number))
                .containsExactly(
                        "L0 RAISED 2026-09-30T09:00", "L1 RAISED 2026-09-30T09:00", "L2 ORDERED 2026-09-30T09:00");
        assertThat(ladder.timeline(number, "ESCALATION_PLAN_FAULT").get(0)).contains("escalation-plan", "三天", "内置方案");
    }

    /** A pack with a spoilt table; the shipped one is put back at once. */
    private int deployed(String nonsense, String sense) throws Exception {
        var text = new String(
                PlanTableTests.class
                        .getResourceAsStream("/processes/escalation/escalation-plan.dmn")
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        var spoilt = text.replace("<text>" + sense + "</text>", "<text>" + nonsense + "</text>");
        assertThat(spoilt).isNotEqualTo(text);
        deploy(spoilt);
        var version = newest();
        deploy(text);
        return packs.register(
                "escalation-plan:%d;parameters:%d;terms:%d".formatted(version, version("parameters"), version("terms")),
                Instant.parse("2026-11-22T00:00:00Z"));
    }

    private void deploy(String text) {
        repository
                .createDeployment()
                .name("plan")
                .addString("processes/escalation/escalation-plan.dmn", text)
                .deploy();
    }

    private int newest() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("escalation-plan")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private int version(String decision) {
        return rules.version(rules.currentPack(), decision);
    }
}
