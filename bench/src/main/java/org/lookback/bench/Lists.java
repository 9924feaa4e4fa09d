package org.lookback.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.lookback.bench.bare.BareList;
import org.lookback.bench.rest.TaskList;

/** How long the task list takes with very many open tasks: each filter over REST, and by turns the engine's own query. */
public final class Lists {

    private final Settings settings;
    private final StringBuilder report = new StringBuilder();

    private Lists(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.read();
        var report = new Lists(settings).run();
        System.out.println(report);
        Files.writeString(settings.result(), report);
    }

    private String run() throws Exception {
        try (var server = Server.start(settings.folder());
                var database = server.connect();
                var application = Application.start(settings, server)) {
            database.setCatalog("application");
            OpenTasks.fill(database, settings.cases());
            report.append("# The task list with %d open tasks in 40 units\n".formatted(settings.cases()));
            for (var person : List.of("li.officer1", "wang.market.reviewer")) {
                of(person, new TaskList(application.base(), person), server, false);
            }
            of("qin.supervisor1", new TaskList(application.base(), "qin.supervisor1"), server, true);
            return report.toString();
        }
    }

    private void of(String person, TaskList list, Server server, boolean everything) {
        try (var bare = new BareList(server.port(), person, list.groups(), everything)) {
            report.append("\n## %s\n\nThe engine alone, %s: %d tasks.\n\n"
                            .formatted(
                                    person,
                                    everything ? "all that she may see" : "what her posts are offered",
                                    bare.count()))
                    .append(
                            "| filter | tasks | first page, ms | engine alone | ratio | count, ms | engine alone | ratio |\n")
                    .append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
            for (var filter : list.filters()) {
                var page = byTurns(() -> list.list(filter), bare::list);
                var count = byTurns(() -> list.count(filter), bare::count);
                report.append("| %s | %d | %s | %s |\n".formatted(filter.name(), list.count(filter), page, count));
            }
            var all = byTurns(list::allCounts, bare::count);
            report.append("| all numbers in one call | | | | | %s |\n".formatted(all));
        }
    }

    /** @return both medians and their ratio, as three cells */
    private String byTurns(Runnable ours, Runnable theirs) {
        var our = new ArrayList<Double>();
        var their = new ArrayList<Double>();
        for (var round = 0; round < settings.warmUp() + settings.rounds(); round++) {
            var first = millis(ours);
            var second = millis(theirs);
            if (round >= settings.warmUp()) {
                our.add(first);
                their.add(second);
            }
        }
        var left = Spread.of(our.stream().flatMapToDouble(DoubleStream::of));
        var right = Spread.of(their.stream().flatMapToDouble(DoubleStream::of));
        return "%s | %s | %s".formatted(left.text(0), right.text(0), left.ratioTo(right));
    }

    private static double millis(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }
}
