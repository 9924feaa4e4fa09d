package org.lookback.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.escalation.LadderStories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** How far a case has climbed, over REST. */
@ProcessTest
class EscalationApiTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private LadderStories ladder;

    @Test
    void theUnitAndSupervisorsSeeTheLevelsOfACaseAndOthersDoNot() {
        story.at("2026-09-21T09:00");
        var number = ladder.started("check-again", Map.of("leadUnit", "market-reg"));
        ladder.at("2026-09-30T09:00", number);
        var url = "/api/cases/%s/escalations".formatted(number);
        var order = get("qin.supervisor1", url).getBody().path("items").get(2);
        assertThat(order.path("level").asText()).isEqualTo("L2");
        assertThat(order.path("stateLabel").asText()).isEqualTo("已下达，待答复");
        assertThat(order.path("hardDue").asText()).isEqualTo("2026-10-09T17:30:00+08:00");
        assertThat(order.path("unitName").asText()).isEqualTo("区市场监管局");
        assertThat(order.path("taskName").asText()).isEqualTo("复查整改情况");
        assertThat(get("admin", url).getBody().path("total").asInt()).isEqualTo(3);
        assertThat(get("xu.culture.handler", url).getStatusCode().value()).isEqualTo(404);
        assertThat(get("admin", "/api/cases/CHK-20990101-000001/escalations")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private ResponseEntity<JsonNode> get(String person, String url) {
        return http.withBasicAuth(person, "lookback").getForEntity(url, JsonNode.class);
    }
}
