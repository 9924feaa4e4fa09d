package org.lookback.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Writes the name of a step into the server's statement log, so that the statements after it can be told apart. */
public final class Marks {

    public static final String SIGN = "select 'step: ";

    private static Connection log;

    private Marks() {}

    /** From here on steps are marked through this connection; null ends it. */
    public static void through(Connection connection) {
        log = connection;
    }

    public static void step(String name) {
        if (log == null) {
            return;
        }
        try (var statement = log.createStatement()) {
            statement.execute(SIGN + name + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static <T> T step(String name, Supplier<T> action) {
        step(name);
        return action.get();
    }
}
