package org.lookback.bench.rest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** The task list of one person, as her browser asks for it. */
public final class TaskList {

    private final Browser browser;
    private final String person;

    /** @param id of the stored filter */
    public record Filter(String name, String id) {}

    public TaskList(String base, String person) {
        this.browser = Browser.loggedIn(base, person, "lookback");
        this.person = person;
    }

    public List<String> groups() {
        return StreamSupport.stream(
                        browser.get("/engine-rest/identity/groups?userId=" + person)
                                .get("groups")
                                .spliterator(),
                        false)
                .map(group -> group.get("id").asText())
                .toList();
    }

    public List<Filter> filters() {
        return StreamSupport.stream(
                        browser.get("/engine-rest/filter?resourceType=Task").spliterator(), false)
                .sorted(Comparator.comparingInt(
                        filter -> filter.at("/properties/priority").asInt()))
                .map(filter ->
                        new Filter(filter.get("name").asText(), filter.get("id").asText()))
                .toList();
    }

    /** The first page, the earliest deadline first. @return tasks on it */
    public int list(Filter filter) {
        var body = Desk.object();
        body.put("active", true)
                .putArray("sorting")
                .addObject()
                .put("sortBy", "dueDate")
                .put("sortOrder", "asc");
        return browser.post("/engine-rest/filter/%s/list?firstResult=0&maxResults=15".formatted(filter.id()), body)
                .size();
    }

    public long count(Filter filter) {
        return browser.post(
                        "/engine-rest/filter/%s/count".formatted(filter.id()),
                        Desk.object().put("active", true))
                .get("count")
                .asLong();
    }

    /** The numbers of all filters, in one call, as the left column shows them. */
    public void allCounts() {
        browser.get("/api/me/filters");
    }
}
