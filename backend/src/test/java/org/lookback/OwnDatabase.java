package org.lookback;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An empty database for one slice alone, named by {@code lookback.test.schema}: H2 in memory, or MariaDB in the second run. */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var schema = "lookback_test_" + context.getEnvironment().getRequiredProperty("lookback.test.schema");
        Map<String, Object> properties = TestDatabase.SECOND
                ? mariaDb(schema)
                : Map.of("spring.datasource.url", "jdbc:h2:mem:%s;MODE=MySQL;DB_CLOSE_DELAY=-1".formatted(schema));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own-database", properties));
    }

    private static Map<String, Object> mariaDb(String schema) {
        try (var server = DriverManager.getConnection(TestDatabase.SERVER, TestDatabase.USER, TestDatabase.PASSWORD);
                var statement = server.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_bin");
        } catch (SQLException refused) {
            throw new IllegalStateException("the test database cannot be created", refused);
        }
        var url = "%s/%s?connectionTimeZone=Asia/Shanghai&nullDatabaseMeansCurrent=true&rewriteBatchedStatements=true"
                .formatted(TestDatabase.SERVER, schema);
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", TestDatabase.USER,
                "spring.datasource.password", TestDatabase.PASSWORD);
    }
}
