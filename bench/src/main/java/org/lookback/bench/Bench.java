package org.lookback.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lookback.bench.rest.DesignersCase;
import org.lookback.bench.rest.InspectionCase;
import org.lookback.bench.rest.Story;

/** Plays the same cases over REST in the whole application and in the bare engine, by turns, and writes down what they cost. */
public final class Bench {

    private final Settings settings;
    private final List<Measurement> preparations = new ArrayList<>();

    private Bench(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.read();
        var report = new Bench(settings).run();
        System.out.println(report);
        Files.writeString(settings.result(), report);
    }

    private String run() throws Exception {
        var folder = settings.folder();
        try (var server = Server.start(folder);
                var meter = server.connect();
                var application = Application.start(settings, server);
                var embedded = Embedded.start(settings, server)) {
            Marks.through(null);
            var contenders = List.of(
                    new OverRest(application, story(application)),
                    embedded.playing(settings.story(), true),
                    embedded.playing(settings.story(), false));
            for (var contender : contenders) {
                say("warming up: " + contender.name());
                contender.prepare(settings.warmUp());
                contender.run(settings.warmUp());
            }
            var rounds = rounds(contenders, new Meter(meter, server.pid()));
            say("statements of one case");
            var applicationTrace = trace(meter, contenders.get(0));
            embedded.order("marks true");
            var bareTrace = Trace.of(meter, "bare", () -> contenders.get(1).run(1));
            traceFile("application", applicationTrace);
            traceFile("bare", bareTrace);
            return new Report(settings, rounds, preparations).text()
                    + new TraceReport(applicationTrace, bareTrace).text();
        }
    }

    private Story story(Application application) throws InterruptedException {
        if (settings.story().equals("designer")) {
            return new DesignersCase(application.base(), settings.content("flood-danger.bpmn"));
        }
        if (settings.story().equals("inspection")) {
            return new InspectionCase(application.base());
        }
        throw new IllegalArgumentException("no such story: " + settings.story());
    }

    private Map<String, List<Measurement>> rounds(List<Contender> contenders, Meter meter) throws Exception {
        var results = new LinkedHashMap<String, List<Measurement>>();
        contenders.forEach(contender -> results.put(contender.name(), new ArrayList<>()));
        var order = new Random(settings.rounds());
        for (var round = 1; round <= settings.rounds(); round++) {
            say("round %d of %d".formatted(round, settings.rounds()));
            var turn = new ArrayList<>(contenders);
            Collections.shuffle(turn, order);
            for (var contender : turn) {
                if (contender == contenders.get(0)) {
                    preparations.add(meter.measure(
                            settings.cases(), contender.pid(), () -> contender.prepare(settings.cases())));
                }
                results.get(contender.name())
                        .add(meter.measure(settings.cases(), contender.pid(), () -> contender.run(settings.cases())));
            }
        }
        return results;
    }

    private static Trace trace(Connection meter, Contender application) throws Exception {
        application.prepare(1);
        Marks.through(meter);
        try {
            return Trace.of(meter, "application", () -> application.run(1));
        } finally {
            Marks.through(null);
        }
    }

    private void traceFile(String name, Trace trace) throws Exception {
        var text = new StringBuilder();
        trace.lines().forEach(line -> text.append(line.step())
                .append('\t')
                .append(line.sql().replaceAll("\\s+", " "))
                .append('\n'));
        Files.writeString(Path.of(settings.folder().toString(), name + ".sql.tsv"), text);
    }

    private static void say(String what) {
        System.err.println("bench: " + what);
    }
}
