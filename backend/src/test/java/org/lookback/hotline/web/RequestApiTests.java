package org.lookback.hotline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Requests other systems hand over: each once, however often and however fast they send it. */
@ProcessTest
class RequestApiTests {

    private static final String AGENT = "zhong.hotline.handler";

    @Autowired
    private TestRestTemplate http;

    @Test
    void theSameNumberOfTheSameSystemIsOneCase() {
        var first = send(AGENT, form("IN-1"));
        assertThat(first.getStatusCode().value()).as("%s", first).isEqualTo(201);
        assertThat(first.getBody().path("fresh").asBoolean()).isTrue();
        var again = send(AGENT, form("IN-1"));
        assertThat(again.getStatusCode().value()).isEqualTo(200);
        assertThat(again.getBody().path("fresh").asBoolean()).isFalse();
        assertThat(number(again)).isEqualTo(number(first)).startsWith("SR-");

        var elsewhere = form("IN-1");
        elsewhere.put("source", "other-system");
        assertThat(number(send(AGENT, elsewhere))).isNotEqualTo(number(first));
    }

    @Test
    void sentTwiceAtOnceItIsStillOneCase() throws Exception {
        var numbers = new HashSet<String>();
        int fresh = 0;
        var threads = Executors.newFixedThreadPool(6);
        try {
            var calls = IntStream.range(0, 6)
                    .<Callable<ResponseEntity<JsonNode>>>mapToObj(call -> () -> send(AGENT, form("IN-2")))
                    .toList();
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get().getStatusCode().value())
                        .as("%s", answer.get())
                        .isIn(200, 201);
                numbers.add(number(answer.get()));
                fresh += answer.get().getBody().path("fresh").asBoolean() ? 1 : 0;
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(numbers).hasSize(1);
        assertThat(fresh).isEqualTo(1);
    }

    @Test
    void emojiAndRareCharactersAreTakenAsTheyAre() {
        var form = form("IN-3");
        form.put("content", "𠮷祥里小区楼下天天堆垃圾😀，请清运");
        assertThat(send(AGENT, form).getStatusCode().value()).isEqualTo(201);
    }

    @ParameterizedTest(name = "{0}={1} is answered with {3}")
    @CsvSource({
        "categoryCode, 999999, 400, UNKNOWN_CATEGORY",
        "categoryCode, , 400, UNKNOWN_CATEGORY",
        "source, , 400, SOURCE_BAD",
        "source, agent, 400, SOURCE_BAD",
        "source, Open311:1, 400, SOURCE_BAD",
        "externalNo, ' ', 400, EXTERNAL_NO_MISSING",
        "channel, PIGEON, 400, CHANNEL",
        "incidentAt, 2126-01-01T00:00:00Z, 400, TIME_IN_FUTURE",
        "incidentAt, gestern, 400, UNREADABLE",
    })
    void whatIsWrongIsSaid(String field, String value, int status, String code) {
        var form = form("IN-4");
        form.put(field, value);
        refused(send(AGENT, form), status, code);
    }

    @Test
    void aBookIsNoRequest() {
        var form = form("IN-5");
        form.put("content", "长".repeat(20_000));
        refused(send(AGENT, form), 400, "CONTENT_LENGTH");
    }

    @Test
    void onlyTheHotlineAndItsProgramsMaySend() {
        assertThat(send("li.officer1", form("IN-6")).getStatusCode().value()).isEqualTo(403);
        assertThat(http.postForEntity("/api/hotline/requests", form("IN-6"), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isIn(401, 403);
    }

    private static Map<String, Object> form(String externalNo) {
        var form = new HashMap<String, Object>();
        form.put("source", "city-app");
        form.put("externalNo", externalNo);
        form.put("channel", "APP");
        form.put("requestType", "COMPLAINT");
        form.put("categoryCode", "060300");
        form.put("title", "小区垃圾无人清运");
        form.put("content", "楼下垃圾堆了三天没有人清运，气味很大");
        form.put("incidentAddress", "古城街道某小区3号楼下");
        form.put("placeKind", "COMMUNITY");
        form.put("subdistrict", "sd-gucheng");
        form.put("petitioner", Map.of("anonymous", true));
        return form;
    }

    private ResponseEntity<JsonNode> send(String person, Map<String, Object> form) {
        return http.withBasicAuth(person, "lookback").postForEntity("/api/hotline/requests", form, JsonNode.class);
    }

    private static String number(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("caseNo").asText();
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as("%s", answer).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
