package org.lookback.rates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.rates.web.Asking.refused;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.rates.RatePeriod;
import org.lookback.rates.RateSheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A closed case stays out of the rates if an adjudicator asks for it and somebody else agrees. */
@ProcessTest
class ExclusionApiTests {

    private static final String ADJUDICATOR = "wan.hotline.reviewer";
    private static final String HEAD = "shi.hotline.head";
    private static final Map<String, Object> COURT =
            Map.of("reason", "STATUTORY_ROUTE", "explanation", "已由法院受理，电话13800138000");
    private static final Map<String, Object> YES = Map.of("approved", true, "reason", "材料齐全");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private RateSheets sheets;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private CaseNumber number;
    private String address;

    @BeforeEach
    void oneClosedCase() {
        story.at("2031-07-20T09:00");
        number = ClosedRequest.write(cases, transactions, jdbc);
        address = "/api/hotline/cases/" + number + "/exclusions";
    }

    @Test
    void oneAsksAnotherAgreesAndTheCaseCountsNoMore() {
        var before = base();
        refused(by(HEAD).post(address, COURT), "NOT_ADJUDICATOR");
        refused(by(ADJUDICATOR).post(address, Map.of("reason", "BORING", "explanation", "不想计入")), "EXCLUSION_REASON");
        refused(by(ADJUDICATOR).post(address, Map.of("reason", "FORCE_MAJEURE")), "EXPLANATION_MISSING");
        var asked = by(ADJUDICATOR).post(address, COURT);
        assertThat(asked.getBody().path("explanation").asText()).isEqualTo("已由法院受理，电话138****8000");
        refused(by(ADJUDICATOR).post(address, COURT), "EXCLUSION_OPEN");
        assertThat(base()).as("asked is not approved").isEqualTo(before);
        refused(by(ADJUDICATOR).post(address + "/1/decision", YES), "NOT_SECOND_PERSON");
        refused(by(HEAD).post(address + "/2/decision", YES), "EXCLUSION_NOT_FOUND");
        refused(by(HEAD).post(address + "/1/decision", Map.of()), "DECISION_MISSING");
        var waiting = by(HEAD).get("/api/hotline/exclusions?state=ASKED").getBody();
        assertThat(waiting.findValuesAsText("caseNo")).contains(number.value());
        assertThat(by(HEAD).status(address + "/1/decision", YES)).isEqualTo(200);
        refused(by("qin.supervisor1").post(address + "/1/decision", YES), "EXCLUSION_DECIDED");
        refused(by(ADJUDICATOR).post(address, COURT), "EXCLUDED_ALREADY");
        assertThat(base()).isEqualTo(before - 1);
        assertThat(cases.timeline(number)).extracting("kind").contains("EXCLUSION_ASKED", "EXCLUSION_APPROVED");
        assertThat(by("shen.bajiao.handler").total(address)).isOne();
        refused(by("yu.gucheng.handler").get("/api/hotline/exclusions"), "EXCLUSIONS_FORBIDDEN");
        refused(by("yu.gucheng.handler").get(address), "CASE_NOT_FOUND");
    }

    @Test
    void thePetitionerIsAnsweredFirst() {
        var reopened = "update hotline_case set state = 'HANDLING', closed_at = null where case_no = ?";
        transactions.executeWithoutResult(on -> jdbc.update(reopened, number.value()));
        refused(by(ADJUDICATOR).post(address, COURT), "EXCLUSION_TOO_EARLY");
    }

    private long base() {
        var july = RatePeriod.of("2031-07", "2031-07");
        return sheets.of(july, Set.of("sd-bajiao")).pooled().base();
    }

    private Asking by(String person) {
        return new Asking(http, person);
    }
}
