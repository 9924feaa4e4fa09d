package org.lookback.open311.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.ProcessTest;
import org.lookback.hotline.HotlineIntake;
import org.lookback.hotline.RequestForm;
import org.lookback.petitioner.PetitionerForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GeoReport v2 as a stranger's program meets it. */
@ProcessTest
class GeoReportTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private HotlineIntake intake;

    @LocalServerPort
    private int port;

    private OpenClient client;

    @BeforeEach
    void stranger() {
        client = new OpenClient(port);
    }

    @Test
    void discoveryServicesAndADefinitionAreReadByAnybodyInBothFormats() throws Exception {
        var discovery = client.json("discovery.json");
        assertThat(discovery.path("endpoints").path(0).path("specification").asText())
                .isEqualTo("http://wiki.open311.org/GeoReport_v2");
        assertThat(discovery.path("endpoints").path(0).path("url").asText()).endsWith("/open311/v2/");
        assertThat(client.get("discovery.xml").body()).contains("<formats><format>text/xml</format>");

        var service = client.json("v2/services.json?jurisdiction_id=lookback").path(0);
        assertThat(service.fieldNames())
                .toIterable()
                .containsExactly(
                        "service_code", "service_name", "description", "metadata", "type", "keywords", "group");
        assertThat(service.path("type").asText()).isEqualTo("realtime");
        var xml = client.get("v2/services.xml");
        assertThat(xml.headers().firstValue("Content-Type")).contains("text/xml;charset=UTF-8");
        assertThat(xml.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(xml.body()).contains("<services><service><service_code>");
        assertThat(client.get("v2/services", "Accept", "application/json").body())
                .startsWith("[");
        assertThat(client.get("v2/services", "Origin", "https://example.org").headers())
                .satisfies(headers -> assertThat(headers.firstValue("Access-Control-Allow-Origin"))
                        .contains("*"));

        var definition = client.json("v2/services/060300.json");
        assertThat(definition.path("attributes").path(0).path("code").asText()).isEqualTo("place_kind");
        assertThat(definition.path("attributes").path(1).path("values").toString())
                .contains("sd-gucheng");
        assertThat(client.get("v2/services/060300.xml").body()).contains("<values><value><key>STREET</key>");
    }

    @Test
    void aPostedRequestIsACaseThatCanBeFollowedAndTellsNothingPersonal() throws Exception {
        var sent = form(key());
        sent.put("description", "𠮷祥路口垃圾成堆😀，我的电话13900001111");
        sent.put("first_name", "小明");
        sent.put("last_name", "王");
        sent.put("phone", "13900001111");
        var answer = client.post("v2/requests.json", sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = OpenClient.tree(answer).path(0).path("service_request_id").asText();

        var line = client.json("v2/requests/%s.json".formatted(number)).path(0);
        assertThat(line.path("status").asText()).isEqualTo("open");
        assertThat(line.path("description").asText()).contains("𠮷祥路口", "😀", "139****1111");
        assertThat(line.path("lat").decimalValue()).isEqualByComparingTo("39.9");
        assertThat(line.size()).isEqualTo(17);
        assertThat(line.toString()).doesNotContain("王小明", "13900001111");
        assertThat(client.json(
                        "v2/requests.json?service_request_id=%s,SR-20200101-000001&status=closed".formatted(number)))
                .hasSize(1);
        assertThat(client.get("v2/requests.xml?service_code=060300&status=open").body())
                .contains("<service_request_id>" + number);
        assertThat(client.json("v2/requests.json?service_code=060300&status=closed")
                        .toString())
                .doesNotContain(number);
        assertThat(client.json("v2/tokens/%s.json".formatted(number))
                        .path(0)
                        .path("service_request_id")
                        .asText())
                .isEqualTo(number);
        var xml = client.post("v2/requests.xml", sent);
        assertThat(xml.body()).contains("<service_requests><request><service_request_id>SR-");
    }

    @Test
    void theSameNumberOfASenderIsOneRequest() throws Exception {
        var sent = form(key());
        sent.put("attribute[external_id]", "FMS-7");
        var first = client.post("v2/requests.json", sent).body();
        assertThat(client.post("v2/requests.json", sent).body()).isEqualTo(first);
        sent.put("api_key", key());
        assertThat(client.post("v2/requests.json", sent).body()).isNotEqualTo(first);
    }

    @Test
    void tipOffsAreNeverShownAndAPhoneCallersWordsNeither() throws Exception {
        var call =
                intake.receive(form("COMPLAINT", true), "zhong.hotline.handler").number();
        var line = client.json("v2/requests/%s.json".formatted(call)).path(0);
        assertThat(line.path("service_code").asText()).isEqualTo("060300");
        assertThat(line.path("description").isNull()).isTrue();
        assertThat(line.path("address").isNull()).isTrue();

        for (var hidden : new RequestForm[] {form("REPORT", true), form("COMPLAINT", false)}) {
            var number = intake.receive(hidden, "zhong.hotline.handler").number();
            fault(client.get("v2/requests/%s.json".formatted(number)), 404);
            assertThat(client.json("v2/requests.json?service_request_id=" + number))
                    .isEmpty();
            fault(client.get("v2/tokens/%s.json".formatted(number)), 404);
            assertThat(client.get("v2/requests.json").body()).doesNotContain(number.value());
        }
    }

    @ParameterizedTest(name = "{0} is answered with {1}")
    @CsvSource({
        "v2/services.json?jurisdiction_id=elsewhere, 404",
        "v2/services.yaml, 404",
        "v2/services/999999.json, 404",
        "v2/requests.json?start_date=1900-01-01T00:00:00Z&end_date=2100-01-01T00:00:00Z, 400",
        "v2/requests.json?start_date=2026-01-01, 400",
        "v2/requests.json?start_date=999999999-01-01T00:00:00Z, 400",
        "v2/requests.json?end_date=2026-01-01T00:00:00Z&start_date=2026-01-02T00:00:00Z, 400",
        "v2/requests.json?status=offen, 400",
        "v2/requests.json?service_code=nix, 404",
        "v2/requests/SR-1.json, 404",
        "v2/requests/%F0%A0%AE%B7.json, 404",
        "v2/tokens/12345.json, 404",
        "v2/nothing.json, 404",
    })
    void aBadQuestionIsAnsweredWithAListOfErrors(String path, int status) throws Exception {
        fault(client.get(path), status);
        if (path.contains(".json")) {
            assertThat(client.get(path.replace(".json", ".xml")).body())
                    .contains("<errors><error><code>%d</code><description>".formatted(status));
        }
    }

    @ParameterizedTest(name = "{0}={1} is answered with {2}")
    @CsvSource({
        "api_key, , 403",
        "api_key, wrong, 403",
        "service_code, , 400",
        "service_code, 999999, 404",
        "lat, 91, 400",
        "lat, , 400",
        "phone, 12, 400",
        "attribute[place_kind], MOON, 400",
        "attribute[subdistrict], market-reg, 400",
        "jurisdiction_id, elsewhere, 404",
        "address_id, V-NONE, 404",
        "media_url, javascript:x, 400",
    })
    void aBadSubmissionIsRefused(String field, String value, int status) throws Exception {
        var sent = form(key());
        sent.put(field, value == null ? "" : value);
        fault(client.post("v2/requests.json", sent), status);
    }

    @Test
    void aBookAndAPlaceThatIsNoneAreRefused() throws Exception {
        var sent = form(key());
        sent.put("description", "长".repeat(20_000));
        fault(client.post("v2/requests.json", sent), 400);
        sent.put("description", "");
        sent.remove("lat");
        sent.remove("long");
        fault(client.post("v2/requests.json", sent), 400);
    }

    @Test
    void aRevokedKeyIsNoKeyAndOnlyTheAdministratorGivesThemOut() throws Exception {
        var order = Map.of("name", "测试程序");
        var issued = http.withBasicAuth("admin", "lookback").postForObject("/api/open311/keys", order, JsonNode.class);
        http.withBasicAuth("admin", "lookback")
                .delete("/api/open311/keys/" + issued.path("id").asLong());
        fault(client.post("v2/requests.json", form(issued.path("apiKey").asText())), 403);
        assertThat(http.withBasicAuth("admin", "lookback").getForObject("/api/open311/keys", String.class))
                .contains("测试程序")
                .doesNotContain(issued.path("apiKey").asText());
        assertThat(http.withBasicAuth("shi.hotline.head", "lookback")
                        .postForEntity("/api/open311/keys", order, JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void aKeyHasItsPaceAndNothingElseIsOpen() throws Exception {
        var sent = form(key());
        sent.put("service_code", "999999");
        for (int call = 0; call < 60; call++) {
            client.post("v2/requests.json", sent);
        }
        var over = client.post("v2/requests.json", sent);
        fault(over, 429);
        assertThat(over.headers().firstValue("Retry-After")).contains("60");
        assertThat(client.post("v2/services.json", sent).statusCode()).isIn(401, 403);
    }

    private String key() {
        return http.withBasicAuth("admin", "lookback")
                .postForObject("/api/open311/keys", Map.of("name", "市民随手拍"), JsonNode.class)
                .path("apiKey")
                .asText();
    }

    private static Map<String, String> form(String key) {
        var form = new HashMap<String, String>();
        form.put("api_key", key);
        form.put("service_code", "060300");
        form.put("lat", "39.9");
        form.put("long", "116.2");
        form.put("description", "路口垃圾成堆，请尽快清运");
        form.put("attribute[place_kind]", "STREET");
        form.put("attribute[subdistrict]", "sd-gucheng");
        return form;
    }

    private static RequestForm form(String type, boolean own) {
        return new RequestForm(
                "AGENT",
                null,
                "PHONE",
                type,
                "060300",
                null,
                null,
                "邻居家门口堆放垃圾",
                "三号楼二单元门口长期堆放垃圾没人管",
                "某小区三号楼二单元501室",
                "COMMUNITY",
                "sd-gucheng",
                null,
                null,
                null,
                Instant.parse("2020-01-01T00:00:00Z"),
                null,
                null,
                own,
                new PetitionerForm(null, null, null, null, true, null),
                null,
                null,
                null,
                null);
    }

    private static void fault(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (answer.body().startsWith("[")) {
            assertThat(OpenClient.tree(answer).path(0).path("code").asInt()).isEqualTo(status);
            assertThat(OpenClient.tree(answer).path(0).path("description").asText())
                    .isNotBlank();
        }
    }
}
