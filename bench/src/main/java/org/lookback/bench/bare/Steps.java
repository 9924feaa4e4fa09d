package org.lookback.bench.bare;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.lookback.bench.Marks;

/** The same calls as the client of the application makes, on the engine's own services. */
final class Steps {

    private final ProcessEngine engine;

    Steps(ProcessEngine engine) {
        this.engine = engine;
    }

    void start(String process, String businessKey, Map<String, Object> fields) {
        Marks.step("start");
        engine.getRuntimeService().startProcessInstanceByKey(process, businessKey, fields);
    }

    void complete(String businessKey, String step, Map<String, Object> fields) {
        Marks.step("query " + step);
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(step)
                .singleResult();
        Marks.step("submit " + step);
        engine.getFormService().submitTaskForm(task.getId(), fields);
    }

    void fire(String element) {
        Marks.step("timer " + element);
        var job = engine.getManagementService()
                .createJobQuery()
                .activityId(element)
                .singleResult();
        engine.getManagementService().executeJob(job.getId());
    }
}
