package org.lookback.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a stored filter may say, and everything that must not get in with it. */
@ProcessTest
class QueryWordsTests {

    private static final String CODE = "${''.getClass()}";

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
        filters.createTaskFilterQuery().filterName("smuggled").list().forEach(it -> filters.deleteFilter(it.getId()));
    }

    @Test
    void aWordMeansWhoeverAsks() {
        var id = save(query().taskAssigneeExpression("${currentUser()}"));
        var task = tasks.newTask();
        task.setAssignee("he.health.handler");
        tasks.saveTask(task);
        try {
            assertThat(filters.count(id)).isZero();
            identity.setAuthentication("admin", List.of("camunda-admin"));
            assertThat(filters.count(id)).isZero();
            identity.setAuthentication("he.health.handler", List.of("camunda-admin"));
            assertThat(filters.count(id)).isOne();
        } finally {
            identity.clearAuthentication();
            tasks.deleteTask(task.getId(), true);
        }
    }

    @Test
    void nobodySeesNothing() {
        var id = save(
                query().taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks());
        assertThat(filters.count(id)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CODE,
                "${ currentUser() }",
                "#{currentUser()}",
                "x${currentUser()}",
                "${currentUser()}${currentUser()}",
                "${currentUser().getClass()}",
                "${dateTime()}",
                "${deadline.due(execution, 'INS.SERVE')}"
            })
    void nothingElseIsKept(String text) {
        refused(() -> save(query().taskAssigneeExpression(text)));
        refused(() -> save(query().or().taskAssigneeExpression(text).endOr()));
        refused(() -> save(query().taskCandidateGroupInExpression(text)));
    }

    @Test
    void nothingElseIsReadThatCameInByAnotherWay() {
        var id = save(query().taskAssigneeExpression("${currentUser()}"));
        for (var stored : List.of(
                "{\"taskAssigneeExpression\":\"%s\"}",
                "{\"orQueries\":[{\"taskAssigneeExpression\":\"%s\",\"name\":\"x\"}]}")) {
            transactions.executeWithoutResult(
                    any -> sql.update("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?", stored.formatted(CODE), id));
            refused(() -> filters.count(id));
            refused(() -> filters.list(id));
        }
    }

    @Test
    void aQuestionOfTheMomentHoldsNoExpressionAtAll() {
        var id = save(query());
        var word = "${currentUser()}";
        refused(() -> query().taskAssigneeExpression(word).list());
        refused(() -> query().or().taskAssigneeExpression(word).endOr().count());
        refused(() -> filters.list(id, query().taskAssigneeExpression(word)));
        refused(() ->
                filters.count(id, query().or().taskAssigneeExpression(CODE).endOr()));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private String save(TaskQuery query) {
        return filters.saveFilter(filters.newTaskFilter("smuggled").setQuery(query))
                .getId();
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(BadUserRequestException.class);
    }
}
