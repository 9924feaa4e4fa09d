package org.lookback.bench.bare;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Scanner;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.lookback.bench.Marks;

/**
 * The peer: Camunda 7.24 embedded in a Java program and nothing else. Its own defaults (history full), a plain connection pool and
 * address, the same diagrams and decisions, and beans that do nothing but set what the diagrams read.
 */
public final class BareEngine {

    private static final String ADDRESS =
            "jdbc:mysql://127.0.0.1:%d/bare?connectionTimeZone=Asia/Shanghai&nullDatabaseMeansCurrent=true";

    private BareEngine() {}

    /** @param arguments port of the database */
    public static void main(String[] arguments) throws Exception {
        var address = ADDRESS.formatted(Integer.parseInt(arguments[0]));
        var engine = open(address);
        deploy(engine);
        Map<String, Consumer<Boolean>> stories =
                Map.of("inspection", new InspectionCase(engine)::play, "designer", new DesignersCase(engine)::play);
        System.out.println("ready");
        var orders = new Scanner(System.in);
        while (orders.hasNext()) {
            var order = orders.next();
            if (order.equals("marks")) {
                Marks.through(
                        orders.nextBoolean()
                                ? DriverManager.getConnection(address.replace("/bare", "/"), "meter", "")
                                : null);
            } else {
                var withFields = orders.nextBoolean();
                for (var left = orders.nextInt(); left > 0; left--) {
                    stories.get(order).accept(withFields);
                }
            }
            System.out.println("done");
        }
        engine.close();
    }

    private static ProcessEngine open(String address) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(address);
        pool.setUsername("bare");
        pool.setPassword("");
        // the engine does not start on MySQL with another isolation
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(new HikariDataSource(pool));
        configuration.setDatabaseSchemaUpdate("true");
        // the default of the engine's distributions and of its Spring Boot starter
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        // what the engine's own Spring Boot starter sets; the other generator adds statements
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(Beans.all());
        return configuration.buildProcessEngine();
    }

    private static void deploy(ProcessEngine engine) {
        var content = engine.getRepositoryService().createDeployment().name("bare");
        for (var file : System.getProperty("lookback.bench.content").split(":")) {
            content.addInputStream(Path.of(file).getFileName().toString(), Content.open(file));
        }
        content.deploy();
    }
}
