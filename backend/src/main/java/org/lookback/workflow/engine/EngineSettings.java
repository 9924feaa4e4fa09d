package org.lookback.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.lookback.casefile.CaseDesk;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How this product sets up the engine: what it remembers, who sees what, what a diagram may hold. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;

    /** @param migrations asked for so that our tables exist before the engine starts */
    EngineSettings(ApplicationContext context, FlywayMigrationInitializer migrations) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        EngineTables.createOnMySql(engine.getDataSource());
        keepLittleHistory(engine);
        guard(engine);
        showOwnTasksOnly(engine);
        leaveOutWhatNobodyUses(engine);
        var caseFiles = context.getBeanProvider(CaseFileListener.class);
        var steps = context.getBeanProvider(StepDeadlines.class);
        var listeners = new ArrayList<>(
                engine.getCustomPreBPMNParseListeners() == null ? List.of() : engine.getCustomPreBPMNParseListeners());
        listeners.add(new DiagramRules());
        listeners.add(new CaseParseListener(caseFiles::getObject, steps::getObject, context));
        engine.setCustomPreBPMNParseListeners(new ArrayList<>(listeners));
    }

    /** Diagrams are read by the manager that was set before; from here on only queries and running cases ask. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new QueryWords(engine.getExpressionManager()));
    }

    private static void keepLittleHistory(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(new CaseHistory())));
        engine.setHistory(CaseHistory.NAME);
        // stamped at start: stamping every row at the end would be a third of all writes of a case
        engine.setHistoryRemovalTimeStrategy("start");
        engine.setHistoryTimeToLive("P3650D");
    }

    private void guard(ProcessEngineConfigurationImpl engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        // only words that are looked up, see QueryGuard and QueryWords
        engine.setEnableExpressionsInStoredQueries(true);
        var beans = new DiagramBeans(context);
        engine.setBeans(beans);
        engine.setExpressionManager(new GuardedExpressions(beans, new ExpressionRules(beans.names())));
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors());
        engine.setCustomPreCommandInterceptorsTxRequiresNew(interceptors());
    }

    private static List<CommandInterceptor> interceptors() {
        return new ArrayList<>(
                List.of(new RefusalsUnwrapped(), new QueryGuard(), new SubmissionOnly(), new SecondTry()));
    }

    private void showOwnTasksOnly(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new NoGrantsPerTask());
        engine.setTaskService(new ReturnableTasks(context.getBeanProvider(CaseDesk.class)::getObject));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new OwnTaskCheck())));
        engine.setCustomSessionFactories(new ArrayList<>(List.of(
                new OwnTasksOnly.Factory(), new CheckedFilters.Factory(), new OperationsWorthKeeping.Factory())));
    }

    private static void leaveOutWhatNobodyUses(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        // what a case worker did wrong is an answer to her, not an error in our log
        engine.setEnableCmdExceptionLogging(false);
        // each node its own name, so that a job tells which node holds it
        engine.setHostname(ProcessHandle.current().pid() + "-" + System.nanoTime());
    }
}
