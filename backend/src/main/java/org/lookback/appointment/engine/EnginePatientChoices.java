package org.lookback.appointment.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.OptionForm;
import org.lookback.appointment.PatientChoices;
import org.lookback.appointment.RescheduleMessages;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands in the form of the step at which the patient chooses; where the case waits for something else, she is let through to it first. */
@Component
class EnginePatientChoices implements PatientChoices {

    private static final String STEP = "userTask_chooseOption";

    private final TaskService tasks;
    private final CaseProcesses processes;
    private final RescheduleMessages messages;
    private final ObjectMapper json;

    EnginePatientChoices(
            @Lazy TaskService tasks, CaseProcesses processes, RescheduleMessages messages, ObjectMapper json) {
        this.tasks = tasks;
        this.processes = processes;
        this.messages = messages;
        this.json = json;
    }

    @Override
    @Transactional
    public void choose(CaseNumber number, OptionForm form, String by) {
        var step = waiting(number);
        if (step == null && messages.chooseAgain(number)) {
            step = waiting(number);
        }
        if (step == null) {
            throw Refusal.conflict("CHOICE_NOT_WAITED_FOR", "工作人员正在办理这件事，现在不能在网上选择，请拨打医院电话。");
        }
        processes.completeOutside(step.getId(), json.createObjectNode().set("record", json.valueToTree(form)), by);
    }

    private @Nullable Task waiting(CaseNumber number) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(STEP)
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
