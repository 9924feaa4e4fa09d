package org.lookback.workflow.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the engine's tables on MySQL with the full character set. The engine's own scripts ask for the three-byte one, in which
 * rare names such as 𠮷 cannot be stored and joins with our tables lose their index.
 */
final class EngineTables {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTables.class);
    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.mysql.create.%s.sql";
    private static final List<String> PARTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    private EngineTables() {}

    /** Does nothing on other databases or if the tables exist. */
    static void createOnMySql(DataSource database) {
        try (var connection = database.getConnection()) {
            if (isMySql(connection) && !exists(connection)) {
                for (var part : PARTS) {
                    ScriptUtils.executeSqlScript(connection, script(part));
                }
                connection.commit();
                LOG.info("engine tables created with utf8mb4");
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("流程引擎的数据表未能建立，请检查数据库账号是否有建表权限。", failed);
        }
    }

    private static boolean isMySql(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        return product.contains("MySQL") || product.contains("MariaDB");
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "ACT_GE_PROPERTY", null)) {
            return tables.next();
        }
    }

    private static EncodedResource script(String part) throws IOException {
        var original = new ClassPathResource(SCRIPT.formatted(part), ProcessEngine.class.getClassLoader())
                .getContentAsString(StandardCharsets.UTF_8);
        var widened = original.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE=utf8mb4_bin");
        return new EncodedResource(
                new ByteArrayResource(widened.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
