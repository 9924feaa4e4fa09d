package org.lookback.bench.bare;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.task.TaskQuery;

/** The peer: the engine alone on the same tables, its rights switched on, asking in the same process for the same list. */
public final class BareList implements AutoCloseable {

    /** The application's level, by the number it has on record: a list writes no history. */
    private static final HistoryLevel THEIRS = new HistoryLevel() {
        @Override
        public int getId() {
            return 77;
        }

        @Override
        public String getName() {
            return "theirs";
        }

        @Override
        public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
            return false;
        }
    };

    private final ProcessEngine engine;
    private final HikariDataSource pool;
    private final List<String> groups;
    private final boolean everything;

    /**
     * @param groups posts and duties of the person, as the application names them
     * @param everything all that this person may see, not only what her posts are offered
     */
    public BareList(int port, String person, List<String> groups, boolean everything) {
        var address = new HikariConfig();
        address.setJdbcUrl(
                "jdbc:mysql://127.0.0.1:%d/application?connectionTimeZone=Asia/Shanghai&nullDatabaseMeansCurrent=true"
                        .formatted(port));
        address.setUsername("application");
        address.setPassword("");
        address.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool = new HikariDataSource(address);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        // the tables are the application's, they are not checked
        configuration.setSchemaOperationsCommand(context -> null);
        configuration.setCustomHistoryLevels(List.of(THEIRS));
        configuration.setHistory(THEIRS.getName());
        configuration.setAuthorizationEnabled(true);
        engine = configuration.buildProcessEngine();
        engine.getIdentityService().setAuthentication(person, groups);
        this.groups = groups;
        this.everything = everything;
    }

    /** The first page: fifteen tasks, the earliest deadline first. */
    public int list() {
        return offered()
                .initializeFormKeys()
                .orderByDueDate()
                .asc()
                .listPage(0, 15)
                .size();
    }

    public long count() {
        return offered().count();
    }

    private TaskQuery offered() {
        var open = engine.getTaskService().createTaskQuery().active();
        return everything ? open : open.taskCandidateGroupIn(groups).includeAssignedTasks();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
