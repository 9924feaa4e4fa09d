package org.lookback.bench.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lookback.bench.Marks;

/** What a person does in Tasklist: looks for the task of a case, opens nothing more, hands in its form. */
final class Desk {

    private static final String REST = "/engine-rest";

    private final Browser browser;

    Desk(Browser browser) {
        this.browser = browser;
    }

    Browser browser() {
        return browser;
    }

    /** Hands in a start form. @return the number of the new case */
    String start(String process, ObjectNode variables) {
        Marks.step("start");
        return browser.post(REST + "/process-definition/key/%s/submit-form".formatted(process), body(variables))
                .path("businessKey")
                .asText();
    }

    /** The one task of a case that waits for this person. */
    String task(String caseNo, String step) {
        Marks.step("query " + step);
        var wanted = object().put("processInstanceBusinessKey", caseNo).put("taskDefinitionKey", step);
        var found = browser.post(REST + "/task", wanted);
        if (found.size() != 1) {
            throw new IllegalStateException("%s: %d tasks %s".formatted(caseNo, found.size(), step));
        }
        return found.get(0).path("id").asText();
    }

    void submit(String task, String step, ObjectNode variables) {
        Marks.step("submit " + step);
        browser.post(REST + "/task/%s/submit-form".formatted(task), body(variables));
    }

    /** Fires the one timer that waits at an element, as an administrator may. */
    void fire(String element) {
        Marks.step("timer " + element);
        var jobs = browser.get(REST + "/job?activityId=" + element);
        if (jobs.size() != 1) {
            throw new IllegalStateException("%d timers at %s".formatted(jobs.size(), element));
        }
        browser.post(REST + "/job/%s/execute".formatted(jobs.get(0).path("id").asText()), object());
    }

    /** Our embedded forms hand in one variable with everything. */
    static ObjectNode record(JsonNode record) {
        var variables = object();
        variables.putObject("record").put("type", "Json").put("value", record.toString());
        return variables;
    }

    static ObjectNode object() {
        return Browser.JSON.createObjectNode();
    }

    private static ObjectNode body(ObjectNode variables) {
        return (ObjectNode) object().set("variables", variables);
    }
}
