package org.lookback.supervision.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.lookback.casefile.CaseNumber;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** Cases of a designer's own process with one step of one working day, and questions of a supervisor. */
class FloodStories {

    private final RepositoryService repository;
    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TestRestTemplate http;

    FloodStories(
            RepositoryService repository,
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            TestRestTemplate http) {
        this.repository = repository;
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.http = http;
    }

    CaseNumber started(String unit) {
        repository
                .createDeployment()
                .name("designer")
                .enableDuplicateFiltering(true)
                .addClasspathResource("designer/flood-danger.bpmn")
                .deploy();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("flood-danger")
                .latestVersion()
                .singleResult();
        var instance = forms.submitStartForm(definition.getId(), Map.of("leadUnit", unit, "place", "地下车库"));
        return new CaseNumber(instance.getBusinessKey());
    }

    void removed(CaseNumber number) {
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .singleResult()
                        .getId(),
                Map.of("removed", true));
    }

    void ended(CaseNumber number) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        runtime.deleteProcessInstance(instance.getId(), "录入错误");
    }

    ResponseEntity<JsonNode> get(String person, String address) {
        return http.withBasicAuth(person, "lookback").getForEntity(address, JsonNode.class);
    }

    ResponseEntity<JsonNode> post(String person, String address) {
        return http.withBasicAuth(person, "lookback").postForEntity(address, null, JsonNode.class);
    }

    JsonNode asSupervisor(String address) {
        return get("qin.supervisor1", address).getBody();
    }
}
