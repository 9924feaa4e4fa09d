package org.lookback.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.directory.Accounts;
import org.lookback.directory.Directory;
import org.lookback.directory.FourEyes;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** A head names who stands in for a colleague on leave; the groups follow, and two still decide. */
@ProcessTest
class DeputyApiTests {

    private static final String HEAD = "pan.guangning.head";
    private static final String REVIEWER = "dong.guangning.reviewer";
    private static final String HANDLER = "tian.guangning.handler";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private Directory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FourEyes fourEyes;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void itIsMonday() {
        story.at("2027-03-01T09:00");
    }

    @Test
    void theDeputyIsInThePersonsGroupsFromTheFirstDayToTheLast() {
        assertThat(name(HEAD, REVIEWER, HANDLER, "2027-03-02", "2027-03-03")
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        assertThat(groups(HANDLER)).doesNotContain("sd-guangning-reviewer");

        newDay("2027-03-02T00:01");
        assertThat(groups(HANDLER)).contains("sd-guangning-reviewer", "sd-guangning-handler");
        assertThat(directory.members("sd-guangning-reviewer")).contains(HANDLER, REVIEWER);
        assertThat(directory.groupsOf(HANDLER)).contains("sd-guangning-reviewer");

        newDay("2027-03-04T00:01");
        assertThat(groups(HANDLER)).doesNotContain("sd-guangning-reviewer");
    }

    @Test
    void fromTodayItHoldsAtOnceAndEndsAtOnce() {
        story.at("2027-07-01T09:00");
        var id = name(HEAD, HEAD, REVIEWER, "2027-07-01", "2027-07-05")
                .getBody()
                .path("id")
                .asLong();
        assertThat(groups(REVIEWER)).contains("sd-guangning-head");
        assertThat(list(HEAD).findValuesAsText("deputyName")).contains("董婉清");

        assertThat(end(HANDLER, id).getBody().path("code").asText()).isEqualTo("NOT_YOUR_PEOPLE");
        assertThat(end(HEAD, id).getStatusCode().value()).isEqualTo(204);
        assertThat(groups(REVIEWER)).doesNotContain("sd-guangning-head");
        assertThat(end(HEAD, id).getBody().path("code").asText()).isEqualTo("DEPUTY_ENDED");
        assertThat(end(HEAD, 987_654_321).getBody().path("code").asText()).isEqualTo("DEPUTY_NOT_FOUND");
    }

    @Test
    void theReasonIsForThoseItConcerns() {
        story.at("2027-04-01T09:00");
        name(HEAD, REVIEWER, HANDLER, "2027-04-01", "2027-04-02");

        assertThat(list(HANDLER).findValuesAsText("reason")).contains("休假");
        assertThat(list("xie.daxuelu.handler").findValuesAsText("reason")).doesNotContain("休假");
        assertThat(list("xie.daxuelu.handler").findValuesAsText("deputyName")).contains("田长青");
        newDay("2027-05-01T09:00");
    }

    @Test
    void whoeverIsTiedToTheProposerDoesNotApprove() {
        story.at("2027-06-01T09:00");
        var id = name(HEAD, REVIEWER, HANDLER, "2027-06-01", "2027-06-02")
                .getBody()
                .path("id")
                .asLong();
        var proposed = time("2027-06-01T10:00");

        refused(() -> fourEyes.check(HANDLER, HANDLER, "请换人。"));
        refused(() -> fourEyes.check(HANDLER, REVIEWER, "请换人。"));
        refused(() -> fourEyes.check(REVIEWER, HANDLER, "请换人。"));
        fourEyes.check(HANDLER, HEAD, "请换人。");

        end(HEAD, id);
        refused(() -> fourEyes.check(HANDLER, REVIEWER, "请换人。"));
        newDay("2027-06-08T09:00");
        refused(() -> fourEyes.check(HANDLER, proposed, REVIEWER, "请换人。"));
        fourEyes.check(HANDLER, time("2027-06-08T08:00"), REVIEWER, "请换人。");
    }

    @Test
    void whatCannotBeIsRefused() {
        var monday = "2027-03-01";
        assertThat(code(name(HANDLER, REVIEWER, HANDLER, monday, monday))).isEqualTo("NOT_YOUR_PEOPLE");
        assertThat(code(name(HANDLER, HANDLER, REVIEWER, monday, monday))).isEqualTo("NOT_YOUR_PEOPLE");
        assertThat(code(name(REVIEWER, HEAD, HANDLER, monday, monday))).isEqualTo("NOT_YOUR_PEOPLE");
        assertThat(code(name(REVIEWER, HANDLER, REVIEWER, monday, monday))).isEqualTo("DEPUTY_NOT_ONESELF");
        assertThat(code(name("wei.lugu.reviewer", HANDLER, REVIEWER, monday, monday)))
                .isEqualTo("NOT_YOUR_PEOPLE");
        assertThat(code(name(HEAD, HANDLER, "nobody", monday, monday))).isEqualTo("PERSON_UNKNOWN");
        assertThat(code(name(HEAD, HANDLER, HANDLER, monday, monday))).isEqualTo("DEPUTY_SAME_PERSON");
        assertThat(code(name(HEAD, HANDLER, REVIEWER, "2027-02-28", monday))).isEqualTo("DATE_IN_PAST");
        assertThat(code(name(HEAD, HANDLER, REVIEWER, "2027-03-02", monday))).isEqualTo("PERIOD_BACKWARDS");
        assertThat(code(name(HEAD, HANDLER, REVIEWER, monday, "2028-12-31"))).isEqualTo("PERIOD_TOO_LONG");
        assertThat(code(name(HEAD, HANDLER, REVIEWER, null, monday))).isEqualTo("DATE_MISSING");
        assertThat(code(http.withBasicAuth(HEAD, "lookback")
                        .postForEntity("/api/deputies", Map.of("person", HANDLER, "fromDay", "x"), JsonNode.class)))
                .isNotBlank();
    }

    @Test
    void twiceTheSameOrSomebodyWhoIsAwayIsRefused() {
        assertThat(code(name(HEAD, HANDLER, REVIEWER, "2027-09-01", "2027-09-10")))
                .isEmpty();
        assertThat(code(name(HEAD, HANDLER, REVIEWER, "2027-09-10", "2027-09-12")))
                .isEqualTo("DEPUTY_OVERLAPS");
        assertThat(code(name(HEAD, REVIEWER, HANDLER, "2027-09-05", "2027-09-06")))
                .isEqualTo("DEPUTY_AWAY");
    }

    private void newDay(String local) {
        story.at(local);
        accounts.synchronize();
    }

    private List<String> groups(String person) {
        return identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private ResponseEntity<JsonNode> name(String by, String person, String deputy, String from, String until) {
        var form = new HashMap<String, Object>();
        form.put("person", person);
        form.put("deputy", deputy);
        form.put("fromDay", from);
        form.put("untilDay", until);
        form.put("reason", "休假");
        return http.withBasicAuth(by, "lookback").postForEntity("/api/deputies", form, JsonNode.class);
    }

    private ResponseEntity<JsonNode> end(String by, long id) {
        return http.withBasicAuth(by, "lookback").postForEntity("/api/deputies/" + id + "/end", null, JsonNode.class);
    }

    private JsonNode list(String by) {
        return http.withBasicAuth(by, "lookback").getForObject("/api/deputies", JsonNode.class);
    }

    private static String code(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("code").asText();
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo("FOUR_EYES"));
    }
}
