package org.lookback;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the shared application an empty database: H2 in memory, or MariaDB in the second run. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final boolean SECOND = "mariadb".equals(System.getProperty("lookback.test.database"));
    static final String SERVER = env("LOOKBACK_TEST_DB_URL", "jdbc:mysql://127.0.0.1:3306");
    static final String USER = env("LOOKBACK_TEST_DB_USER", "root");
    static final String PASSWORD = env("LOOKBACK_TEST_DB_PASSWORD", "");
    private static final String SCHEMA = "lookback_test";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var properties = SECOND ? mariaDb() : h2();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", properties));
    }

    private static Map<String, Object> h2() {
        return Map.of("spring.datasource.url", "jdbc:h2:mem:lookback;MODE=MySQL;DB_CLOSE_DELAY=-1");
    }

    private static Map<String, Object> mariaDb() {
        try (var server = DriverManager.getConnection(SERVER, USER, PASSWORD);
                var statement = server.createStatement()) {
            statement.execute("drop database if exists " + SCHEMA);
            statement.execute("create database " + SCHEMA + " character set utf8mb4 collate utf8mb4_bin");
        } catch (SQLException refused) {
            throw new IllegalStateException("the test database cannot be created", refused);
        }
        return Map.of(
                "spring.datasource.url",
                SERVER + "/" + SCHEMA
                        + "?connectionTimeZone=Asia/Shanghai&nullDatabaseMeansCurrent=true&rewriteBatchedStatements=true",
                "spring.datasource.username",
                USER,
                "spring.datasource.password",
                PASSWORD);
    }

    private static String env(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
