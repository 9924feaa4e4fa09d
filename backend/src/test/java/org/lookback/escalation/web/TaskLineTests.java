package org.lookback.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.LadderStories;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list says about a task, how many there are, and what of mine is done. */
@ProcessTest
class TaskLineTests {

    private static final String OFFICER = "li.officer1";

    @Autowired
    private TaskLists lists;

    @Autowired
    private LadderStories ladders;

    @Autowired
    private Story story;

    private String number;
    private String task;

    @BeforeEach
    void aDangerIsReported() {
        story.at("2026-09-30T10:20");
        var opened = ladders.started("flood-danger", Map.of("leadUnit", "market-reg", "place", "井盖缺失"));
        number = opened.value();
        task = story.waiting(opened, "userTask_removeDanger").getId();
    }

    @Test
    void aLineNamesTheCaseTheUnitAndTheTimeThatIsLeft() {
        var items =
                lists.get(OFFICER, "/api/tasks/marks?ids=" + task + ",nonsense").path("items");
        assertThat(items).hasSize(1);
        var line = items.get(0);
        assertThat(line.path("caseNo").asText()).isEqualTo(number);
        assertThat(line.path("title").asText()).isNotBlank();
        assertThat(line.path("unitName").asText()).isEqualTo("区市场监管局");
        assertThat(line.path("tone").asText()).isEqualTo("CALM");
        assertThat(line.path("timeLeft").asText()).isEqualTo("1个工作日");
        assertThat(line.path("level").isNull()).isTrue();
        assertThat(lists.get("chen.urban.head", "/api/tasks/marks?ids=" + task).path("items"))
                .isEmpty();
    }

    @Test
    void theCountsAreThoseOfTheLists() {
        var counts = lists.get(OFFICER, "/api/me/filters").path("items");
        lists.filters(OFFICER).forEach((name, id) -> assertThat(count(counts, name))
                .as(name)
                .isEqualTo(lists.get(OFFICER, "/engine-rest/filter/" + id + "/list")
                        .size()));
    }

    @Test
    void whatSomebodyHandedInIsFoundByNumberTitleAndDay() {
        story.handInFields(new CaseNumber(number), "userTask_removeDanger", OFFICER, "{\"removed\": true}");
        assertThat(done("q=" + number).path("total").asInt()).isOne();
        var step = done("q=" + number).path("items").get(0);
        assertThat(step.path("stepName").asText()).isNotBlank();
        assertThat(step.path("open").asBoolean()).isFalse();
        assertThat(done("q=" + number + "&from=2026-09-30&to=2026-09-30")
                        .path("total")
                        .asInt())
                .isOne();
        assertThat(done("q=" + number + "&from=2026-10-01").path("total").asInt())
                .isZero();
        assertThat(done("limit=500").path("code").asText()).isEqualTo("LIMIT_TOO_LARGE");
        assertThat(lists.get("wang.market.reviewer", "/api/me/steps?q=" + number)
                        .path("total")
                        .asInt())
                .isZero();
    }

    private JsonNode done(String query) {
        return lists.get(OFFICER, "/api/me/steps?" + query);
    }

    private static int count(JsonNode counts, String name) {
        return StreamSupport.stream(counts.spliterator(), false)
                .filter(count -> count.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("count")
                .asInt();
    }
}
