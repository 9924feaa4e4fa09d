package org.lookback.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people press the button in the same moment: one is done, the other hears why not in plain words. */
@ProcessTest
class SameMomentTests {

    private static final int PAIRS = 10;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Story story;

    @BeforeEach
    void deploy() {
        story.at("2026-09-30T10:20");
        repository
                .createDeployment()
                .name("designer")
                .enableDuplicateFiltering(true)
                .addClasspathResource("designer/flood-danger.bpmn")
                .deploy();
    }

    @Test
    void theSecondHearsThatItIsDone() throws Exception {
        for (var pair = 0; pair < PAIRS; pair++) {
            var task = waiting();
            var number = CaseNumber.find(task.getDescription()).orElseThrow();
            var together = new CyclicBarrier(2);
            Callable<String> press = () -> {
                together.await();
                try {
                    tasks.complete(task.getId(), Map.of("removed", true));
                    return "done";
                } catch (Refusal refusal) {
                    return refusal.code();
                }
            };
            var people = Executors.newFixedThreadPool(2);
            var answers = new ArrayList<String>();
            for (var answer : people.invokeAll(java.util.List.of(press, press))) {
                answers.add(answer.get());
            }
            people.shutdown();

            assertThat(answers).contains("done").containsAnyOf("TASK_GONE", "STALE");
            assertThat(cases.timeline(number))
                    .filteredOn(entry -> entry.kind().equals("CLOSED"))
                    .hasSize(1);
        }
    }

    private Task waiting() {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("flood-danger")
                .latestVersion()
                .singleResult();
        var instance = forms.submitStartForm(definition.getId(), Map.of("leadUnit", "market-reg", "place", "地下车库"));
        var task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
        task.setDescription(instance.getBusinessKey());
        return task;
    }
}
