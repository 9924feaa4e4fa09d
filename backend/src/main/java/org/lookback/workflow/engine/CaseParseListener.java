package org.lookback.workflow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Makes every process with the root property {@code caseType} a case, without anything else in the diagram: its file is opened and
 * closed, its steps are filed, their deadlines end with them, and elements with {@code caseState} move the file's state.
 */
final class CaseParseListener extends AbstractBpmnParseListener {

    private final Supplier<CaseFileListener> files;
    private final Supplier<StepDeadlines> steps;
    private final ApplicationEventPublisher events;

    CaseParseListener(
            Supplier<CaseFileListener> files, Supplier<StepDeadlines> steps, ApplicationEventPublisher events) {
        this.files = files;
        this.steps = steps;
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        var caseType = Properties.of(element, "caseType");
        definition.setProperty(CaseFileListener.PERSONAL, listed(element, "personalFields"));
        if (caseType == null) {
            if ("true".equals(Properties.of(element, "servesCase"))) {
                definition.setProperty(CaseFileListener.SERVES, true);
            } else {
                becomesOther(definition);
            }
            tellStarts(definition);
            return;
        }
        definition.addListener(
                ExecutionListener.EVENTNAME_START,
                (ExecutionListener) execution -> files.get().opened(execution, caseType),
                0);
        definition.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> files.get().closed(execution));
        definition.setStartFormHandler(new StartSubmission(definition.getStartFormHandler(), startFields(element)));
        tellStarts(definition);
    }

    /** A process that only a message or another process starts has no start form. */
    private void tellStarts(ProcessDefinitionEntity definition) {
        if (definition.getStartFormHandler() != null) {
            definition.setStartFormHandler(new StartTold(definition.getStartFormHandler(), events));
        }
    }

    /** A diagram that says nothing of cases: started by itself it is a case all the same, called by another it is part of that. */
    private void becomesOther(ProcessDefinitionEntity definition) {
        definition.addListener(
                ExecutionListener.EVENTNAME_START,
                (ExecutionListener) execution -> files.get().openedOther(execution),
                0);
        definition.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> files.get().closedOther(execution));
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl timer) {
        var date = element.element("timeDate");
        if (date != null
                && date.getText().contains("deadline.warn(")
                && timer.getEventScope() instanceof ActivityImpl step) {
            step.setProperty(StepDeadlines.WARNED, true);
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        enterState(element, activity);
        task.setTaskFormHandler(new StepSubmission(task.getTaskFormHandler(), files, names(element)));
        var due = task.getDueDateExpression();
        var term = TermOfTask.in(due == null ? null : due.getExpressionText());
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, opened -> steps.get().opened(opened, term));
        task.addTaskListener(
                TaskListener.EVENTNAME_COMPLETE, done -> steps.get().ended(done, term, true));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, gone -> steps.get().ended(gone, term, false));
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        enterState(element, activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        enterState(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        var outcome = Properties.of(element, "outcome");
        if (outcome != null) {
            var label = element.attribute("name", "已办结");
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> CaseFileListener.reached(execution, outcome, label));
        }
    }

    private void enterState(Element element, ActivityImpl activity) {
        var state = Properties.of(element, "caseState");
        if (state != null) {
            var label = Properties.of(element, "caseStateLabel", state);
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> files.get().entered(execution, state, label));
        }
    }

    private static List<String> startFields(Element process) {
        return process.elements("startEvent").stream()
                .flatMap(start -> names(start).stream())
                .toList();
    }

    private static List<String> names(Element element) {
        return listed(element, "passToFlow");
    }

    private static List<String> listed(Element element, String property) {
        var list = Properties.of(element, property, "");
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
