package org.lookback.rates.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** One person's requests to the running application. */
record Asking(TestRestTemplate http, String person) {

    ResponseEntity<JsonNode> get(String address) {
        return http.withBasicAuth(person, "lookback").getForEntity(address, JsonNode.class);
    }

    ResponseEntity<JsonNode> post(String address, Map<String, ?> form) {
        return http.withBasicAuth(person, "lookback").postForEntity(address, form, JsonNode.class);
    }

    long total(String address) {
        return get(address).getBody().path("total").asLong();
    }

    int status(String address, Map<String, ?> form) {
        return post(address, form).getStatusCode().value();
    }

    static void refused(ResponseEntity<JsonNode> answer, String code) {
        var body = answer.getBody();
        assertThat(body.path("code").asText()).as(body.toString()).isEqualTo(code);
        assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
    }
}
