package org.lookback.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.LogTraces;
import org.lookback.privacy.PersonalTraces;
import org.lookback.workflow.RuleBook;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** After a whole journey, a petitioner's name and numbers stand nowhere: not in the engine, not in the file, not in the log. [C6] */
@ProcessTest
class HotlineTracesTests {

    private static final String AGENT = "zhong.hotline.handler";
    private static final String HANDLER = "yu.gucheng.handler";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private FollowedCases followed;

    @Autowired
    private FollowUpLinks links;

    @Autowired
    private RuleBook rules;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aCaseThatIsRegisteredLookedAtFollowedAndRatedLeavesNoTrace() {
        story.at("2035-04-02T09:00");
        var person = new Person("皇甫静玄霜", "13711114401", "110105199001014409");
        try (var log = new LogTraces()) {
            var number = followed.of(person.name(), person.phone(), false, rules.currentPack());
            looksAndIsFollowed(number, person);
            followed.is(number, "CLOSED");
            post(
                    URI.create(links.of(number)).getPath() + "/rating",
                    Map.of("satisfaction", "5", "remark", "谢谢，" + person.name() + person.phone()));
            nowhere(person, log);
        }
    }

    @Test
    void aWholeJourneyThroughTheProcessLeavesNoTrace() {
        assumeTrue(
                repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("hotline-case")
                                .count()
                        > 0,
                "the hotline's diagrams are not deployed");
        story.at("2035-04-03T09:00");
        var person = new Person("澹台若𠮷明", "13711114402", "11010519491231002X");
        try (var log = new LogTraces()) {
            var number = start(person);
            story.handIn(
                    number,
                    "userTask_dispatchRequest",
                    AGENT,
                    "{\"outcome\":\"DISPATCH\",\"leadUnit\":\"sd-gucheng\",\"supportUnits\":[],\"note\":\"请尽快核实\"}");
            story.handIn(number, "userTask_signOrder", HANDLER, "{\"outcome\":\"SIGN\"}");
            looksAndIsFollowed(number, person);
            story.at("2035-04-03T10:00");
            story.handIn(
                    number,
                    "userTask_contactPetitioner",
                    HANDLER,
                    "{\"outcome\":\"CONTACT\",\"contactedAt\":\"2035-04-03T01:50:00Z\",\"channel\":\"PHONE\",\"result\":\"已电话联系，约定现场查看\"}");
            story.handIn(
                    number,
                    "userTask_handleRequest",
                    HANDLER,
                    "{\"outcome\":\"REPLY\",\"result\":\"SOLVED\",\"reply\":\"已清理占道摊点并安排巡查。\",\"evidence\":[\"%s\"]}"
                            .formatted(story.photo(HANDLER)));
            story.handIn(number, "userTask_reviewReply", "du.gucheng.reviewer", "{\"agreed\":true}");
            story.handIn(number, "userTask_checkQuality", "wan.hotline.reviewer", "{\"agreed\":true}");
            story.at("2035-04-04T10:00");
            story.handIn(
                    number,
                    "userTask_callBack",
                    "tan.hotline.callback",
                    "{\"attemptedAt\":\"2035-04-04T01:55:00Z\",\"reached\":true,\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfaction\":\"SATISFIED\"}");
            nowhere(person, log);
        }
    }

    /** As Tasklist does it: the form's fields go to the engine's own interface. */
    private CaseNumber start(Person person) {
        var record =
                """
                {"channel":"PHONE","requestType":"COMPLAINT","categoryCode":"070100","subdistrict":"sd-gucheng","title":"早市占道经营",
                "content":"每天早上占道经营，行人过不去，请管一管。","incidentAddress":"古城南路 8 号","reporterIsParty":true,
                "petitioner":{"name":"%s","gender":"女","phone":"%s","idNumber":"%s","anonymous":false,"confidential":false}}"""
                        .formatted(person.name(), person.phone(), person.idNumber());
        var started = http.withBasicAuth(AGENT, "lookback")
                .postForEntity(
                        "/engine-rest/process-definition/key/hotline-case/submit-form",
                        Map.of("variables", Map.of("record", Map.of("value", record, "type", "Json"))),
                        JsonNode.class);
        assertThat(started.getStatusCode().value()).as("%s", started.getBody()).isEqualTo(200);
        return new CaseNumber(started.getBody().path("businessKey").asText());
    }

    /** Opened with a reason that names her, refused once, found by the page and looked at there. */
    private void looksAndIsFollowed(CaseNumber number, Person person) {
        var reason = Map.of("reason", "首次联系" + person.name() + person.phone());
        var path = "/api/petitioners/%s/unmask".formatted(number);
        var open = http.withBasicAuth(HANDLER, "lookback").postForEntity(path, reason, JsonNode.class);
        assertThat(open.getBody().path("phone").asText()).isEqualTo(person.phone());
        http.withBasicAuth("qin.supervisor1", "lookback").postForEntity(path, reason, JsonNode.class);
        http.withBasicAuth(AGENT, "lookback")
                .postForEntity("/api/petitioners/search", Map.of("phone", person.phone()), JsonNode.class);
        post("/h", Map.of("caseNo", number.value(), "digits", person.phone().substring(7)));
        assertThat(http.getForObject(URI.create(links.of(number)).getPath(), String.class))
                .contains(number.value())
                .doesNotContain(person.name());
    }

    private void nowhere(Person person, LogTraces log) {
        var seen = new TreeSet<String>();
        var words = List.of(person.name(), person.name().substring(0, 3), person.phone(), person.idNumber());
        assertThat(new PersonalTraces(database).of(words, seen)).isEmpty();
        assertThat(seen)
                .contains(
                        "act_hi_op_log",
                        "act_ru_variable",
                        "act_ge_bytearray",
                        "case_file",
                        "case_timeline",
                        "case_submission",
                        "petitioner");
        LoggerFactory.getLogger(getClass()).warn("the log is heard: {}", seen.size());
        assertThat(log.of(List.of("the log is heard"))).hasSize(1);
        assertThat(log.of(words)).isEmpty();
    }

    private void post(String path, Map<String, String> form) {
        var fields = new LinkedMultiValueMap<String, String>();
        form.forEach(fields::add);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        http.postForEntity(path, new HttpEntity<>(fields, headers), String.class);
    }

    private record Person(String name, String phone, String idNumber) {}
}
