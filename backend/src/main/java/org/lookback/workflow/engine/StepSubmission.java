package org.lookback.workflow.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.lookback.workflow.Submission;

/** Takes what a person handed in at a step to the case file instead of into process variables. */
final class StepSubmission implements TaskFormHandler {

    private final TaskFormHandler original;
    private final Supplier<CaseFileListener> files;
    private final List<String> passToFlow;

    StepSubmission(TaskFormHandler original, Supplier<CaseFileListener> files, List<String> passToFlow) {
        this.original = original;
        this.files = files;
        this.passToFlow = passToFlow;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return original.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public void submitFormVariables(VariableMap handedIn, VariableScope scope) {
        var task = (TaskEntity) scope;
        var submission = new Submission(files.get().actor(), SubmittedFields.of(handedIn));
        var number = files.get().filed(task, submission);
        if (number == null || files.get().keepsFields(task, number)) {
            original.submitFormVariables(handedIn, scope);
            return;
        }
        task.setVariableLocal(Submission.VARIABLE, Variables.stringValue(submission.written(), true));
        for (var name : passToFlow) {
            if (handedIn.containsKey(name)) {
                task.setVariable(name, handedIn.getValueTyped(name));
            }
        }
    }
}
