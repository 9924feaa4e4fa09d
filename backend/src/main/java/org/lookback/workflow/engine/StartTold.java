package org.lookback.workflow.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.lookback.workflow.StartHandedIn;
import org.springframework.context.ApplicationEventPublisher;

/** Tells that a start form was handed in; everything else stays as it is. */
final class StartTold implements StartFormHandler {

    private final StartFormHandler original;
    private final ApplicationEventPublisher events;

    StartTold(StartFormHandler original, ApplicationEventPublisher events) {
        this.original = original;
        this.events = events;
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
        original.submitFormVariables(handedIn, scope);
        var definition = ((ExecutionEntity) scope).getProcessDefinition();
        events.publishEvent(new StartHandedIn(definition.getKey(), new ActingPerson().id()));
    }
}
