package org.lookback.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.lookback.workflow.Submission;

/** The same for a start form: {@link CaseFileListener} files it as soon as the case has a number. */
final class StartSubmission implements StartFormHandler {

    private final StartFormHandler original;
    private final List<String> passToFlow;

    StartSubmission(StartFormHandler original, List<String> passToFlow) {
        this.original = original;
        this.passToFlow = passToFlow;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return original.createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public void submitFormVariables(VariableMap handedIn, VariableScope scope) {
        var submission = new Submission(new ActingPerson().id(), SubmittedFields.of(handedIn));
        scope.setVariableLocal(Submission.VARIABLE, Variables.stringValue(submission.written(), true));
        for (var name : passToFlow) {
            if (handedIn.containsKey(name)) {
                scope.setVariable(name, handedIn.getValueTyped(name));
            }
        }
    }
}
