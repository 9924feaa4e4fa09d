package org.lookback.rates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.rates.web.Asking.refused;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Who may say how the rates are reckoned. */
@ProcessTest
class DefinitionApiTests {

    private static final String DEFINITIONS = "/api/supervision/rate-definitions";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "qin.supervisor1, 0.3, RATE_WEIGHTS",
        "yu.gucheng.handler, 0.4, SUPERVISOR_ONLY",
        "qin.supervisor1, many, UNREADABLE",
        "qin.supervisor1, 0.4, ''"
    })
    void supervisorsWriteDefinitionsWhoseWeightsAreSharesOfOne(String person, String last, String code) {
        story.at("2094-12-01T09:00");
        var form = Map.of(
                "name",
                "口径",
                "effectiveMonth",
                "2095-01",
                "responseWeight",
                0.3,
                "resolutionWeight",
                0.3,
                "satisfactionWeight",
                last);
        var answer = new Asking(http, person).post(DEFINITIONS, form);
        if (!code.isEmpty()) {
            refused(answer, code);
            return;
        }
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        var listed = new Asking(http, "yu.gucheng.handler").get(DEFINITIONS).getBody();
        assertThat(listed.path("items").path(0).path("effectiveMonth").asText()).isEqualTo("2095-01");
        assertThat(listed.path("presets").findValuesAsText("name")).containsExactly("DEFAULT", "BJ");
    }
}
