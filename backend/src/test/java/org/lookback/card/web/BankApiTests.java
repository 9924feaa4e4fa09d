package org.lookback.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.card.web.TestCase.refused;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** The question bank over REST: exported, changed, imported; papers already drawn stay as they are. */
@ProcessTest
class BankApiTests {

    private static final String BANK = "/api/knowledge-tests/bank";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Test
    void anImportedBankIsANewVersionAndPapersDrawnBeforeStayAsTheyAre() {
        story.at("2026-09-17T09:00");
        var venue = TestCase.open(http, "V029", "2026-09-17");
        venue.start("PAPER");
        var before = venue.paper(1).getBody();
        var file = exported();
        var version = version();

        var taken = take("admin", file.replace("？", "呢？")).getBody();
        assertThat(taken.path("version").asInt()).isEqualTo(version + 1);
        assertThat(taken.path("source").asText()).isEqualTo("IMPORTED");
        assertThat(taken.path("questions").asInt()).isEqualTo(40);
        assertThat(take("admin", exported()).getBody().path("version").asInt())
                .as("the same questions again change nothing")
                .isEqualTo(version + 1);
        assertThat(venue.paper(1).getBody()).isEqualTo(before);
        assertThat(venue.list("li.officer1")
                        .getBody()
                        .path("items")
                        .get(0)
                        .path("bankVersion")
                        .asInt())
                .isEqualTo(version);
    }

    @Test
    void theAnswersAreForThoseWhoKeepTheBank() {
        assertThat(http.withBasicAuth("li.officer1", "lookback")
                        .getForEntity(BANK + "/questions.csv", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        refused(take("li.officer1", exported()), 403, "NOT_ALLOWED");
    }

    @Test
    void faultyFilesAreRefusedLineByLine() {
        var refusal = take("admin", exported().replaceFirst("EPI-1,1,", "EPI-1,77,"));

        refused(refusal, 400, "BANK_FAULTY");
        assertThat(refusal.getBody().path("errors").get(0).asText()).startsWith("第 2 行：");
        refused(take("admin", "nothing"), 400, "BANK_FILE_UNREADABLE");
        refused(
                http.withBasicAuth("admin", "lookback")
                        .getForEntity(BANK + "/questions.csv?version=999", JsonNode.class),
                404,
                "BANK_UNKNOWN");
    }

    private int version() {
        return http.withBasicAuth("admin", "lookback")
                .getForEntity(BANK, JsonNode.class)
                .getBody()
                .path("items")
                .get(0)
                .path("version")
                .asInt();
    }

    private String exported() {
        var file = http.withBasicAuth("admin", "lookback").getForEntity(BANK + "/questions.csv", byte[].class);
        return new String(file.getBody(), StandardCharsets.UTF_8);
    }

    private ResponseEntity<JsonNode> take(String person, String file) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "questions.csv";
            }
        });
        return http.withBasicAuth(person, "lookback").postForEntity(BANK + "/import", form, JsonNode.class);
    }
}
