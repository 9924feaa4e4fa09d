package org.lookback.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Categories over REST: listed for everybody, exported, changed, imported by an administrator. */
@ProcessTest
class CategoryApiTests {

    private static final String CATEGORIES = "/api/hotline/categories";
    private static final String HEADING = "code,name,urgency,need_tag,gb_code,active,keywords\n";

    @Autowired
    private TestRestTemplate http;

    @Test
    void theyAreListedWithTheirUrgencyAndNeed() {
        var list = get("li.officer1", CATEGORIES);
        assertThat(list.path("total").asInt()).isGreaterThanOrEqualTo(40);
        assertThat(list.path("needTags")).hasSize(12);
        var names = list.path("items").findValuesAsText("code");
        assertThat(names).contains("060300", "080100", "110200").isSorted();
        for (var item : list.path("items")) {
            var code = item.path("code").asText();
            var expected = code.startsWith("110") ? "EMERGENCY" : code.startsWith("080") ? "LIVELIHOOD" : "GENERAL";
            assertThat(item.path("urgency").asText()).as(code).isEqualTo(expected);
            assertThat(item.path("needTagName").asText()).as(code).isNotEmpty();
        }
    }

    @Test
    void anExportedListCanBeImportedAgainAndOneLineAddsACategory() {
        var file = new String(
                http.withBasicAuth("admin", "lookback")
                        .getForEntity(CATEGORIES + "/categories.csv", byte[].class)
                        .getBody(),
                StandardCharsets.UTF_8);
        assertThat(take("admin", file).getBody().path("categories").asInt()).isGreaterThanOrEqualTo(40);
        var before = get("admin", CATEGORIES).path("total").asInt();
        assertThat(take("admin", HEADING + "990100,试验类别,GENERAL,SAFETY,GB-1,否,\n")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(get("admin", CATEGORIES).path("total").asInt())
                .as("it is not active")
                .isEqualTo(before);
        assertThat(get("admin", CATEGORIES + "?all=true").path("items").findValuesAsText("code"))
                .contains("990100");
    }

    @Test
    void everyFaultIsNamedWithItsLineAndNothingIsTaken() {
        var answer =
                take("admin", HEADING + "990200,,SOON,HAPPY,,也许,词\n99,名,GENERAL,,,是,词\n990200,名,GENERAL,,,是,=1+1\n");
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().path("code").asText()).isEqualTo("CATEGORIES_FAULTY");
        assertThat(answer.getBody().path("errors").toString())
                .contains("第 2 行", "SOON", "HAPPY", "也许", "第 3 行：code “99”", "第 4 行：code “990200”与第 2 行重复", "keywords");
        assertThat(get("admin", CATEGORIES + "?all=true").path("items").findValuesAsText("code"))
                .doesNotContain("990200");
        refused(take("admin", "a,b\n1,2\n"), 400, "CATEGORY_FILE_UNREADABLE");
        refused(take("admin", HEADING + "990200,\"名,GENERAL"), 400, "CATEGORY_FILE_UNREADABLE");
        refused(take("admin", ""), 400, "CATEGORIES_FAULTY");
        assertThat(take("wan.hotline.reviewer", HEADING).getStatusCode().value())
                .isEqualTo(403);
    }

    @Test
    void theDispatchSuggestionNamesUnitAndReason() {
        var path = "/api/hotline/dispatch-suggestion?category=060300&placeKind=COMMUNITY&subdistrict=sd-gucheng";
        var found = get("zhong.hotline.handler", path);
        assertThat(found.path("leadName").asText()).isEqualTo("古城街道");
        assertThat(found.path("reason").asText()).contains("生活垃圾清运由属地街道主办");
        refused(answer("/api/hotline/dispatch-suggestion?category=123456"), 400, "UNKNOWN_CATEGORY");
        refused(answer("/api/hotline/dispatch-suggestion"), 400, "UNKNOWN_CATEGORY");
        refused(answer("/api/hotline/dispatch-suggestion?category=060300&subdistrict=sd-moon"), 404, "UNIT_UNKNOWN");
        assertThat(answer("/api/hotline/dispatch-suggestion?category=060300&placeKind=MOON")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    private JsonNode get(String person, String path) {
        return http.withBasicAuth(person, "lookback")
                .getForEntity(path, JsonNode.class)
                .getBody();
    }

    private ResponseEntity<JsonNode> answer(String path) {
        return http.withBasicAuth("zhong.hotline.handler", "lookback").getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> take(String person, String file) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "categories.csv";
            }
        });
        return http.withBasicAuth(person, "lookback").postForEntity(CATEGORIES + "/import", form, JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText()).as("%s", answer).isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }
}
