package org.lookback.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What people of different trades are offered to start. */
@ProcessTest
class StartListTests {

    private static final String OFFERED =
            "/engine-rest/process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true";

    @Autowired
    private TestRestTemplate http;

    @Test
    void everybodyIsOfferedWhatTheirTradeStarts() {
        assertThat(offered("li.officer1"))
                .contains("inspection-case", "joint-inspection", "red-flag", "recusal", "extension-request")
                .doesNotContain("hotline-case", "appointment-reschedule");
        assertThat(offered("bai.hosp1.nurse"))
                .contains("appointment-reschedule", "no-show-correction", "extension-request")
                .doesNotContain("inspection-case", "hotline-case");
        assertThat(offered("zhong.hotline.handler"))
                .contains("hotline-case", "hotline-call", "extension-request")
                .doesNotContain("inspection-case", "appointment-reschedule");
    }

    @Test
    void whoeverOverseesAllIsOfferedAll() {
        assertThat(offered("admin")).contains("inspection-case", "hotline-case", "appointment-reschedule");
    }

    private List<String> offered(String reader) {
        return http.withBasicAuth(reader, "lookback")
                .getForEntity(OFFERED, JsonNode.class)
                .getBody()
                .findValuesAsText("key");
    }
}
