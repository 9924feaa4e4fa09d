package org.lookback.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Photos and papers as the forms send them, over HTTP. */
@ProcessTest
class EvidenceApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Test
    void aPhotoIsTakenAndShownToWhoeverUploadedItOnly() {
        var id = story.photo("li.officer1");
        var own = as("li.officer1").getForEntity("/api/evidence/" + id, byte[].class);
        assertThat(own.getStatusCode().value()).isEqualTo(200);
        assertThat(own.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_PNG);
        assertThat(own.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        var other = as("he.health.handler").getForEntity("/api/evidence/" + id, JsonNode.class);
        assertThat(other.getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aScriptThatCallsItselfAPhotoIsRefused() {
        var answer = upload("现场.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getStatusCode().value()).isEqualTo(415);
        assertThat(answer.getBody().path("code").asText()).isEqualTo("FILE_KIND_REFUSED");
        assertThat(answer.getBody().path("detail").asText()).contains("现场.jpg").contains("不能作为附件上传");
    }

    @Test
    void aPictureThatIsOnlyAHeadIsRefused() {
        var answer = upload("坏图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(answer.getStatusCode().value()).isEqualTo(415);
    }

    @Test
    void anEmptyFileAndOneThatIsTooLargeAreRefusedWithTheReason() {
        assertThat(upload("空.png", new byte[0]).getBody().path("code").asText()).isEqualTo("FILE_EMPTY");
        var large = upload("大.png", new byte[21 * 1024 * 1024]);
        assertThat(large.getStatusCode().value()).isEqualTo(413);
        assertThat(large.getBody().path("detail").asText()).contains("20 MB");
    }

    @Test
    void aRefusalReachesTasklistAsASentence() {
        var definition = as("li.officer1")
                .getForObject("/engine-rest/process-definition/key/inspection-case", JsonNode.class)
                .path("id")
                .asText();
        var record = Map.of("type", "Json", "value", "{\"venueCode\":\"V999\",\"source\":\"ROUND\"}");
        var answer = as("li.officer1")
                .postForEntity(
                        "/engine-rest/process-definition/" + definition + "/submit-form",
                        Map.of("variables", Map.of("record", record)),
                        JsonNode.class);
        assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
        assertThat(answer.getBody().path("message").asText()).matches(".*[\\u4e00-\\u9fff].*");
        assertThat(answer.getBody().path("code").asText()).isNotBlank();
    }

    private TestRestTemplate as(String person) {
        return http.withBasicAuth(person, "lookback");
    }

    private ResponseEntity<JsonNode> upload(String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return as("li.officer1").postForEntity("/api/evidence", new HttpEntity<>(parts, headers), JsonNode.class);
    }
}
