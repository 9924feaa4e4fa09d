package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.ObjectionStories.LEGAL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.ExtensionStories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Objections as programs hand them in, and as people may read them. */
@ProcessTest
class ObjectionOverRestTests {

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestRestTemplate http;

    private ObjectionStories objections;
    private ExtensionStories people;

    @BeforeEach
    void people() {
        objections = new ObjectionStories(story, inspections, jdbc, transactions);
        people = new ExtensionStories(http);
    }

    @Test
    void anObjectionIsFiledStayedAndRuledOnAndTheNameStaysSecret() {
        var number = objections.orderServed("REP-31", 1);
        story.at("2026-09-22T10:00");
        var preview = people.get(OFFICER, address(number) + "/preview").getBody();
        assertThat(preview.path("limit").asText()).isEqualTo("2026-09-24T23:59:59+08:00");
        assertThat(preview.path("items").get(0).path("reference").asText()).isEqualTo(number + "#1");

        var filed = people.post(OFFICER, address(number), filing(number));
        assertThat(filed.getStatusCode().value()).isEqualTo(201);
        assertThat(filed.getBody().path("filedBy").asText()).isEqualTo("惠*");
        assertThat(filed.getBody().path("decideBy").asText()).isEqualTo("2026-09-30T17:30:00+08:00");
        assertThat(jdbc.queryForObject(
                        "select person_enc from representation where case_no = ?", String.class, number.value()))
                .doesNotContain("惠小梅");
        var again = people.post(OFFICER, address(number), filing(number));
        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(again.getBody().path("code").asText()).isEqualTo("REPRESENTATION_OPEN");

        var reason = Map.of("reason", "执行后难以恢复");
        assertThat(people.post(OFFICER, address(number) + "/1/stay", reason)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        var stayed = people.post(LEGAL, address(number) + "/1/stay", reason);
        assertThat(stayed.getBody().path("stayed").asBoolean()).isTrue();
        var lifted = people.post(LEGAL, address(number) + "/1/stay/lift", Map.of("reason", "情况已经查清"));
        assertThat(lifted.getBody().path("stayed").asBoolean()).isFalse();

        var ruling = Map.of("decision", "REJECTED", "reason", "报修记录与当天不符");
        assertThat(people.post(OFFICER, address(number) + "/1/decision", ruling)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        var ruled = people.post(LEGAL, address(number) + "/1/decision", ruling);
        assertThat(ruled.getBody().path("state").asText()).isEqualTo("REJECTED");
        assertThat(people.post(LEGAL, address(number) + "/1/decision", ruling)
                        .getBody()
                        .path("code")
                        .asText())
                .isEqualTo("ALREADY_RULED");
    }

    @Test
    void whoHasNothingToDoWithTheCaseSeesNoObjection() {
        var number = objections.orderServed("REP-32", 1);
        story.at("2026-09-22T10:00");
        assertThat(people.post("kong.ecology.handler", address(number), filing(number))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(people.get("kong.ecology.handler", address(number))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(people.get(OFFICER, address(number)).getBody().path("total").asInt())
                .isZero();
        assertThat(people.get(OFFICER, "/api/cases/%s/referrals".formatted(number))
                        .getBody()
                        .path("total")
                        .asInt(-1))
                .isZero();
    }

    private static String address(CaseNumber number) {
        return "/api/cases/%s/representations".formatted(number);
    }

    private static Map<String, ?> filing(CaseNumber number) {
        return Map.of(
                "items", List.of(number + "#1"),
                "grounds", "当天设备故障，已人工登记",
                "personName", "惠小梅",
                "filedAt", "2026-09-22T09:30:00");
    }
}
