package org.lookback.escalation.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Lazy;

/** The task list as somebody who is logged in reads it. */
@TestComponent
public class TaskLists {

    private final TestRestTemplate http;

    TaskLists(@Lazy TestRestTemplate http) {
        this.http = http;
    }

    /** Names of the reader's filters that hold this task, in their order. */
    List<String> filtersWith(String task, String reader) {
        return filters(reader).entrySet().stream()
                .filter(filter -> get(reader, "/engine-rest/filter/" + filter.getValue() + "/list")
                        .findValuesAsText("id")
                        .contains(task))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Ids of the filters by name. */
    Map<String, String> filters(String reader) {
        var found = new LinkedHashMap<String, String>();
        StreamSupport.stream(
                        get(reader, "/engine-rest/filter?resourceType=Task").spliterator(), false)
                .sorted(Comparator.comparing(
                        filter -> filter.path("properties").path("priority").asInt()))
                .forEach(filter -> found.put(
                        filter.path("name").asText(), filter.path("id").asText()));
        return found;
    }

    JsonNode get(String reader, String url) {
        return http.withBasicAuth(reader, "lookback")
                .getForEntity(url, JsonNode.class)
                .getBody();
    }
}
