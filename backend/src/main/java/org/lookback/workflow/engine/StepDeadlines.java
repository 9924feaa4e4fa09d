package org.lookback.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.DueDate;
import org.lookback.calendar.Term;
import org.lookback.calendar.TermKind;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.TaskEnded;
import org.lookback.workflow.TaskOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives every waiting step of a case a deadline, tells who watches when it begins and ends, and ends the deadline with it. */
@Component
class StepDeadlines {

    /** Set on an activity whose diagram draws the warning timer. */
    static final String WARNED = "lookback.warned";

    private static final int LONGEST_TRACK = 64;

    private final Deadlines deadlines;
    private final StepsInEngine steps;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepDeadlines(
            Deadlines deadlines, StepsInEngine steps, CaseDesk cases, ApplicationEventPublisher events, Clock clock) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** @param term as the diagram says; null if it names none */
    void opened(DelegateTask task, @Nullable String term) {
        caseOf(task.getExecution()).ifPresent(number -> {
            var deadline = term == null
                    ? own(task, number)
                    : deadlines.running(number, term, DeadlineOfCase.track(task.getExecution()));
            var execution = execution(task);
            var groups = task.getCandidates().stream()
                    .map(IdentityLink::getGroupId)
                    .filter(Objects::nonNull)
                    .toList();
            var watched = steps.watched(
                    (TaskEntity) task,
                    number,
                    execution.getProcessDefinition().getKey(),
                    List.copyOf(groups),
                    deadline);
            events.publishEvent(new TaskOpened(
                    watched, Boolean.TRUE.equals(execution.getActivity().getProperty(WARNED))));
        });
    }

    void ended(DelegateTask task, @Nullable String term, boolean done) {
        caseOf(task.getExecution()).ifPresent(number -> {
            var fixed = ((TaskEntity) task).getTaskDefinition().getDueDateExpression();
            var key = term == null ? TermOfTask.effective(fixed == null ? null : fixed.getExpressionText()) : term;
            var track =
                    term == null ? ownTrack(task.getTaskDefinitionKey()) : DeadlineOfCase.track(task.getExecution());
            var own = fixed == null || TermOfTask.isFulfilling(fixed.getExpressionText());
            if (own && !done) {
                deadlines.dropped(number, key, track);
            } else if (own && isLastBesideOthers(execution(task))) {
                deadlines.done(number, key, track, clock.instant());
            }
            events.publishEvent(new TaskEnded(task.getId(), number, done));
        });
    }

    private static ExecutionEntity execution(DelegateTask task) {
        return (ExecutionEntity) task.getExecution();
    }

    /** Several who do the same step side by side share its term: it is met when the last of them has done it. */
    private static boolean isLastBesideOthers(ExecutionEntity execution) {
        var sideBySide = execution.getActivity().getFlowScope() instanceof ActivityImpl around
                && around.getActivityBehavior() instanceof ParallelMultiInstanceActivityBehavior;
        return !sideBySide
                || execution.getVariable(MultiInstanceActivityBehavior.NUMBER_OF_ACTIVE_INSTANCES)
                                instanceof Integer left
                        && left <= 1;
    }

    /** A step without a term in the diagram: the date the diagram gives, or else the district's usual term. */
    private Deadline own(DelegateTask task, CaseNumber number) {
        var track = ownTrack(task.getTaskDefinitionKey());
        if (task.getDueDate() != null) {
            return fixed(number, track, task.getDueDate().toInstant().truncatedTo(ChronoUnit.SECONDS));
        }
        var deadline = deadlines.running(number, TermOfTask.DEFAULT, track);
        task.setDueDate(Date.from(deadline.dueAt()));
        return deadline;
    }

    private Deadline fixed(CaseNumber number, String track, Instant dueAt) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var days = ChronoUnit.DAYS.between(DistrictTime.dayOf(now), DistrictTime.dayOf(dueAt));
        var length = new Term(TermKind.CD, (int) Math.max(1, Math.min(days, 3_660)), Cutoff.OFFICE, false);
        return deadlines
                .newest(number, TermOfTask.FIXED, track)
                .filter(Deadline::isRunning)
                .orElseGet(() -> deadlines.open(
                        number,
                        TermOfTask.FIXED,
                        track,
                        now,
                        length,
                        new DueDate(dueAt, List.of("到期时间由流程图直接给定：%s。".formatted(DistrictTime.text(dueAt))))));
    }

    static String ownTrack(String step) {
        return step.length() <= LONGEST_TRACK ? step : step.substring(step.length() - LONGEST_TRACK);
    }

    private Optional<CaseNumber> caseOf(DelegateExecution execution) {
        return CaseNumber.find(execution.getProcessBusinessKey())
                .filter(number -> cases.findForWriting(number).isPresent());
    }
}
