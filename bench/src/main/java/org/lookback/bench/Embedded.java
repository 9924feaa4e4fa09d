package org.lookback.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The bare engine in a Java process of its own; told over its standard input what to play. */
final class Embedded implements AutoCloseable {

    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;

    private Embedded(Process process) {
        this.process = process;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static Embedded start(Settings settings, Server database) throws IOException {
        var builder = new ProcessBuilder(settings.java(
                "-Duser.timezone=Asia/Shanghai",
                "-Dlookback.bench.content=" + System.getProperty("lookback.bench.content"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.lookback.bench.bare.BareEngine",
                String.valueOf(database.port())));
        builder.redirectError(settings.folder().resolve("bare.log").toFile());
        var embedded = new Embedded(Stop.withUs(builder.start()));
        embedded.await("ready");
        return embedded;
    }

    /** @param withFields whether what people enter becomes process variables */
    Contender playing(String story, boolean withFields) {
        var name = withFields ? "bare engine" : "bare engine, flow variables only";
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long pid() {
                return process.pid();
            }

            @Override
            public void run(int cases) throws IOException {
                order("%s %s %d".formatted(story, withFields, cases));
            }
        };
    }

    void order(String order) throws IOException {
        orders.println(order);
        await("done");
    }

    private void await(String word) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.equals(word)) {
                return;
            }
            System.err.println("bare: " + line);
        }
        throw new IOException("the bare engine ended, see bare.log");
    }

    @Override
    public void close() {
        orders.close();
        Stop.softly(process);
    }
}
