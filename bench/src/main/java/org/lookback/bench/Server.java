package org.lookback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MariaDB server of our own in a temporary folder: nobody else is counted. Durable, otherwise as it comes. */
final class Server implements AutoCloseable {

    /** Who reads the counters; the contenders have users of their own, so that their statements can be told apart. */
    private static final String METER = "meter";

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Server start(Path folder) throws IOException, InterruptedException {
        var data = Files.createDirectories(folder.resolve("database"));
        var log = folder.resolve("database.log").toFile();
        var me = System.getProperty("user.name");
        var installed = new ProcessBuilder(
                        "mariadb-install-db", "--no-defaults", "--user=" + me, "--datadir=" + data, "--skip-test-db")
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!installed.waitFor(2, TimeUnit.MINUTES) || installed.exitValue() != 0) {
            throw new IOException("mariadb-install-db failed, see " + log);
        }
        var port = Ports.free();
        var socket = folder.resolve("database.sock");
        var init = Files.writeString(
                folder.resolve("init.sql"),
                """
                create user 'meter'@'127.0.0.1' identified by '';
                grant all on *.* to 'meter'@'127.0.0.1';
                create database application character set utf8mb4;
                create user 'application'@'127.0.0.1' identified by '';
                grant all on application.* to 'application'@'127.0.0.1';
                create database bare character set utf8mb4;
                create user 'bare'@'127.0.0.1' identified by '';
                grant all on bare.* to 'bare'@'127.0.0.1';
                """);
        var process = new ProcessBuilder(List.of(
                        mariadbd(),
                        "--no-defaults",
                        "--user=" + me,
                        "--datadir=" + data,
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--skip-name-resolve",
                        "--socket=" + socket,
                        "--pid-file=" + folder.resolve("database.pid"),
                        "--init-file=" + init,
                        "--innodb-buffer-pool-size=512M",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--log-output=TABLE"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        var server = new Server(Stop.withUs(process), port);
        server.waitUntilUp();
        return server;
    }

    private static String mariadbd() {
        return List.of("/usr/sbin/mariadbd", "/usr/libexec/mariadbd", "/usr/local/bin/mariadbd").stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse("mariadbd");
    }

    private void waitUntilUp() throws IOException, InterruptedException {
        for (var attempt = 0; attempt < 120 && process.isAlive(); attempt++) {
            try (var connection = connect()) {
                return;
            } catch (SQLException notYet) {
                Thread.sleep(500);
            }
        }
        close();
        throw new IOException("the database did not start");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://127.0.0.1:%d/?useSSL=false".formatted(port), METER, "");
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        Stop.softly(process);
    }
}
