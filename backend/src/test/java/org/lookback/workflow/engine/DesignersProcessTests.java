package org.lookback.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseFiles;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.TimelineEntry;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A designer deploys a kind of case that Java has never heard of: it is a case all the same. */
@ProcessTest
class DesignersProcessTests {

    private static final Instant WEDNESDAY_MORNING = Instant.parse("2026-09-30T02:20:00Z");

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private IdentityService identity;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private CaseFiles files;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Deadlines deadlines;

    @BeforeEach
    void deploy() {
        ClockUtil.setCurrentTime(Date.from(WEDNESDAY_MORNING));
        repository
                .createDeployment()
                .name("designer")
                .enableDuplicateFiltering(true)
                .addClasspathResource("designer/flood-danger.bpmn")
                .deploy();
    }

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void itsCaseFileIsOpenedFollowedAndClosedWithTheOutcome() {
        var instance = start();
        var number = new CaseNumber(instance.getBusinessKey());
        assertThat(number.value()).startsWith("FLD-20260930-");
        assertThat(cases.get(number).stateLabel()).isEqualTo("排险中");

        forms.submitTaskForm(task(instance).getId(), Map.of("removed", true, "note", "已抽排积水，王某联系13800138000"));

        var closed = cases.get(number);
        assertThat(closed.outcome()).isEqualTo("REMOVED");
        assertThat(closed.outcomeLabel()).isEqualTo("隐患已排除");
        assertThat(cases.timeline(number))
                .extracting(TimelineEntry::kind)
                .containsExactly("OPENED", "STEP_DONE", "STEP_DONE", "CLOSED");
        assertThat(cases.firstForgedEntry(number)).isEmpty();
        assertThat(files.records(number.value()).get(1).fields()).contains("已抽排积水");
    }

    @Test
    void whatWasHandedInStaysOutOfTheEngine() {
        var instance = start();
        tasks.complete(task(instance).getId(), Map.of("removed", false, "note", "13800138000"));
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isZero();
        assertThat(cases.get(new CaseNumber(instance.getBusinessKey())).outcome())
                .isEqualTo("COMPLETED");
    }

    @Test
    void whatWasHandedInIsStoredSealed() {
        var instance = start();
        var number = new CaseNumber(instance.getBusinessKey());
        forms.submitTaskForm(
                task(instance).getId(), Map.of("removed", true, "contactName", "王小明", "phone", "13800138000"));

        assertThat(jdbc.queryForList(
                        "select fields from case_submission where case_no = ?", String.class, number.value()))
                .hasSize(2)
                .noneMatch(stored -> stored.contains("王小明") || stored.contains("removed"));
    }

    @Test
    void aTimelineThatSomebodyChangedShows() {
        var number = new CaseNumber(start().getBusinessKey());
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.update(
                        "update case_timeline set text = '改过' where case_no = ? and seq = 2", number.value()));
        assertThat(cases.firstForgedEntry(number)).contains(2);
    }

    @Test
    void onlyDeclaredFieldsBecomeFlowVariables() {
        var instance = start();
        assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("leadUnit");
    }

    @Test
    void theDeadlineDrivesDueDateAndTimerAndIsExplained() {
        var instance = start();
        var deadline =
                deadlines.ofCase(new CaseNumber(instance.getBusinessKey())).get(0);
        // one working day after 30 September, over the National Day holiday
        assertThat(deadline.dueAt()).isEqualTo(Instant.parse("2026-10-08T09:30:00Z"));
        assertThat(task(instance).getDueDate()).isEqualTo(Date.from(deadline.dueAt()));
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getDuedate())
                .as("warned on the last working day before")
                .isEqualTo(Date.from(Instant.parse("2026-09-30T09:30:00Z")));
        assertThat(deadline.explanation()).anyMatch(sentence -> sentence.contains("国庆节"));
    }

    @Test
    void aLateTaskCanStillBeDoneAndStaysOnRecordAsLate() {
        var instance = start();
        var number = new CaseNumber(instance.getBusinessKey());
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-08T09:30:01Z")));

        tasks.complete(task(instance).getId(), Map.of("removed", true));
        var done = deadlines.ofCase(number).get(0);
        assertThat(done.state()).isEqualTo(Deadline.State.DONE);
        assertThat(done.wasOnTime()).isFalse();
        assertThat(cases.get(number).outcome()).isEqualTo("REMOVED");
    }

    @Test
    void doneInTheVeryLastSecondIsOnTime() {
        var instance = start();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-08T09:30:00Z")));
        tasks.complete(task(instance).getId(), Map.of("removed", true));
        assertThat(deadlines
                        .ofCase(new CaseNumber(instance.getBusinessKey()))
                        .get(0)
                        .wasOnTime())
                .isTrue();
    }

    @Test
    void anotherDepartmentNeitherSeesNorTouchesTheTask() {
        var instance = start();
        var task = task(instance);
        identity.setAuthentication("zhao.health", List.of("staff", "health-handler"));
        assertThat(tasks.createTaskQuery().taskId(task.getId()).list()).isEmpty();
        assertThat(tasks.createTaskQuery().processInstanceId(instance.getId()).count())
                .isZero();
        assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of("removed", true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不属于您");
        assertThatThrownBy(() -> tasks.claim(task.getId(), "zhao.health")).isInstanceOf(Refusal.class);

        identity.setAuthentication("li.officer1", List.of("staff", "market-reg-handler"));
        assertThat(tasks.createTaskQuery().processInstanceId(instance.getId()).count())
                .isOne();
        tasks.claim(task.getId(), "li.officer1");
        assertThat(tasks.createTaskQuery()
                        .taskAssignee("li.officer1")
                        .processInstanceId(instance.getId())
                        .count())
                .isOne();

        identity.setAuthentication("sun.supervisor", List.of("staff", "supervisor"));
        assertThat(tasks.createTaskQuery().processInstanceId(instance.getId()).count())
                .isOne();
        assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of("removed", true)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anEndedInstanceClosesItsCaseAsCancelled() {
        var instance = start();
        runtime.deleteProcessInstance(instance.getId(), "录入错误");
        var number = new CaseNumber(instance.getBusinessKey());
        assertThat(cases.get(number).outcome()).isEqualTo("CANCELLED");
        assertThat(deadlines.ofCase(number)).extracting(Deadline::state).containsOnly(Deadline.State.CANCELLED);
    }

    @Test
    void aDiagramThatCarriesCodeIsNotDeployed() {
        var text = repositoryText().replace("${leadUnit}-handler", "${''.getClass().forName('java.lang.Runtime')}");
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("evil.bpmn", text)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("不允许的表达式");
        var withClass = repositoryText()
                .replace("camunda:delegateExpression=\"${escalate}\"", "camunda:class=\"java.lang.Runtime\"");
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("evil.bpmn", withClass)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("camunda:class");
    }

    @Test
    void aQueryMayBeAskedTwice() {
        var instance = start();
        identity.setAuthentication("li.officer1", List.of("staff", "market-reg-handler"));
        var query =
                tasks.createTaskQuery().or().processInstanceId(instance.getId()).endOr();
        assertThat(query.count()).isOne();
        assertThat(query.list()).hasSize(1);
    }

    @Test
    void noExpressionGetsInThroughAQuery() {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${''.getClass()}")
                        .endOr()
                        .list())
                .isInstanceOfAny(ProcessEngineException.class, AuthorizationException.class);
    }

    private ProcessInstance start() {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("flood-danger")
                .latestVersion()
                .singleResult();
        return forms.submitStartForm(definition.getId(), Map.of("leadUnit", "market-reg", "place", "地下车库"));
    }

    private Task task(ProcessInstance instance) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    private static String repositoryText() {
        try (var in = DesignersProcessTests.class.getResourceAsStream("/designer/flood-danger.bpmn")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
