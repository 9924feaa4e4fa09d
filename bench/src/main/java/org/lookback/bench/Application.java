package org.lookback.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;

/** The packaged application as it is delivered, with the demo district; timers are fired by the client, not by chance. */
final class Application implements AutoCloseable {

    private final Process process;
    private final String base;

    private Application(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    /** Its timers wait for the client to fire them. */
    static Application start(Settings settings, Server database) throws Exception {
        return start(settings, database, false);
    }

    /** @param ownTimers whether its job executor fires what is due */
    static Application start(Settings settings, Server database, boolean ownTimers) throws Exception {
        var folder = settings.folder();
        var port = Ports.free();
        var command = settings.java(
                "-jar",
                settings.jar().toString(),
                "--spring.profiles.active=demo,mysql",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--lookback.data-dir=" + folder.resolve("data"),
                "--lookback.demo.cases=false",
                "--management.endpoint.health.probes.enabled=true",
                "--camunda.bpm.job-execution.enabled=" + ownTimers);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(Files.createDirectories(folder).toFile());
        builder.redirectOutput(folder.resolve("application.log").toFile());
        builder.environment().put("LOOKBACK_DB_PORT", String.valueOf(database.port()));
        builder.environment().put("LOOKBACK_DB_NAME", "application");
        builder.environment().put("LOOKBACK_DB_USER", "application");
        var application = new Application(Stop.withUs(builder.start()), "http://127.0.0.1:" + port);
        application.waitUntilReady();
        return application;
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var ready = HttpRequest.newBuilder(URI.create(base + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (var attempt = 0; attempt < 300 && process.isAlive(); attempt++) {
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens yet
            }
            Thread.sleep(1000);
        }
        close();
        throw new IOException("the application did not start, see application.log");
    }

    String base() {
        return base;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        Stop.softly(process);
    }
}
