package org.lookback.workflow.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.SpecialGroup;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineCaseProcesses implements CaseProcesses {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final FormService forms;
    private final TaskService tasks;
    private final Directory directory;
    private final AsSystem asSystem;

    EngineCaseProcesses(
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy FormService forms,
            @Lazy TaskService tasks,
            Directory directory,
            AsSystem asSystem) {
        this.runtime = runtime;
        this.repository = repository;
        this.forms = forms;
        this.tasks = tasks;
        this.directory = directory;
        this.asSystem = asSystem;
    }

    @Override
    @Transactional
    public CaseNumber start(String processKey, JsonNode fields, String by) {
        var definition = asSystem.call(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult());
        if (definition == null) {
            throw Refusal.notFound("PROCESS_NOT_FOUND", "没有部署流程“%s”，请联系流程设计人员。".formatted(processKey));
        }
        var instance = asSystem.callFor(
                by, startersGroups(by), () -> forms.submitStartForm(definition.getId(), variables(fields)));
        return new CaseNumber(instance.getBusinessKey());
    }

    @Override
    @Transactional
    public boolean tell(CaseNumber number, String message) {
        return asSystem.call(() -> told(
                runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceBusinessKey(number.value()),
                message));
    }

    @Override
    @Transactional
    public boolean tell(CaseNumber number, String message, String track) {
        return asSystem.call(() -> {
            var waiting = runtime
                    .createExecutionQuery()
                    .messageEventSubscriptionName(message)
                    .processInstanceBusinessKey(number.value())
                    .list()
                    .stream()
                    .filter(execution -> track.equals(runtime.getVariable(execution.getId(), "track")))
                    .toList();
            waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
            return !waiting.isEmpty();
        });
    }

    /** Opens no transaction of its own: the engine's command does, and is tried again when a timer fired in that moment. */
    @Override
    public void complete(String taskId, JsonNode fields, String by) {
        complete(taskId, fields, by, groupsOf(by));
    }

    /** With the rights of those whom the step is offered to. */
    @Override
    public void completeOutside(String taskId, JsonNode fields, String by) {
        var links = asSystem.call(() -> tasks.getIdentityLinksForTask(taskId));
        var groups = Stream.concat(
                        Stream.of(SpecialGroup.STAFF.id()), links.stream().map(IdentityLink::getGroupId))
                .filter(Objects::nonNull)
                .toList();
        complete(taskId, fields, by, groups);
    }

    private void complete(String taskId, JsonNode fields, String by, List<String> groups) {
        try {
            asSystem.callFor(by, groups, () -> {
                forms.submitTaskForm(taskId, variables(fields));
                return true;
            });
        } catch (AuthorizationException notAllowed) {
            throw Refusal.forbidden("NOT_YOUR_TASK", "这项任务不属于您所在的单位或岗位，不能办理。");
        }
    }

    @Override
    @Transactional
    public String startAside(String processKey, CaseNumber about, Map<String, Object> variables) {
        return asSystem.call(() -> runtime.startProcessInstanceByKey(processKey, about.value(), variables)
                .getId());
    }

    @Override
    @Transactional
    public boolean tellAside(String processInstanceId, String message) {
        return asSystem.call(() -> told(
                runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processInstanceId(processInstanceId),
                message));
    }

    /** Looks first who waits: a message that nobody waits for would fail and undo what else the transaction does. */
    private boolean told(ExecutionQuery waiting, String message) {
        var first = waiting.list().stream().findFirst();
        first.ifPresent(execution -> runtime.messageEventReceived(message, execution.getId()));
        return first.isPresent();
    }

    /** A program that one of our doors let in has no account: it starts like everybody who works here, and may do nothing else. */
    private List<String> startersGroups(String by) {
        return directory.findPerson(by).isEmpty() ? List.of(SpecialGroup.STAFF.id()) : groupsOf(by);
    }

    private List<String> groupsOf(String person) {
        return List.copyOf(directory.groupsOf(person));
    }

    private static VariableMap variables(JsonNode fields) {
        var variables = Variables.createVariables();
        fields.fields().forEachRemaining(field -> {
            var value = field.getValue();
            if (value.isContainerNode()) {
                variables.putValueTyped(
                        field.getKey(), SpinValues.jsonValue(value.toString()).create());
            } else if (value.isBoolean()) {
                variables.putValue(field.getKey(), value.asBoolean());
            } else if (value.isNumber()) {
                variables.putValue(field.getKey(), value.numberValue());
            } else {
                variables.putValue(field.getKey(), value.isNull() ? null : value.asText());
            }
        });
        return variables;
    }
}
