package org.lookback.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the rounds cost, as Markdown: medians, in brackets the smallest and the largest round, and the ratio to the bare engine. */
final class Report {

    private final Settings settings;
    private final List<String> names;
    private final Map<String, List<Measurement>> rounds;
    private final List<Measurement> preparations;
    private final StringBuilder text = new StringBuilder();

    Report(Settings settings, Map<String, List<Measurement>> rounds, List<Measurement> preparations) {
        this.settings = settings;
        this.rounds = rounds;
        this.preparations = preparations;
        this.names = List.copyOf(rounds.keySet());
    }

    String text() {
        text.append("# What a case costs (%s)\n\n".formatted(LocalDate.now()));
        text.append("Story `%s`; %d rounds of %d cases each by turns, after %d cases of warm-up; one client. "
                .formatted(settings.story(), settings.rounds(), settings.cases(), settings.warmUp()));
        text.append("%d processors (load %.1f), Java %s%s, MariaDB with durable commits on the same machine.\n\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("java.version"),
                        settings.javaOptions().isEmpty() ? "" : " with " + String.join(" ", settings.javaOptions())));
        text.append("| per case | ")
                .append(String.join(" | ", names))
                .append(" | application / bare | / flow variables only |\n");
        text.append("| --- |").append(" ---: |".repeat(names.size() + 2)).append('\n');
        row("**" + Counter.ROUND_TRIPS.label() + "**", measured -> measured.perCase(Counter.ROUND_TRIPS), 1);
        for (var counter :
                List.of(Counter.SELECTS, Counter.INSERTS, Counter.UPDATES, Counter.DELETES, Counter.COMMITS)) {
            row("– " + counter.label(), measured -> measured.perCase(counter), 1);
        }
        row("**Rows written**", Counter.rowsWritten(), 1);
        for (var counter : List.of(Counter.ROWS_INSERTED, Counter.ROWS_UPDATED, Counter.ROWS_DELETED)) {
            row("– " + counter.label(), measured -> measured.perCase(counter), 1);
        }
        row("rows read", measured -> measured.perCase(Counter.ROWS_READ), 0);
        row("**Redo, KB**", measured -> measured.perCase(Counter.REDO_BYTES) / 1024, 1);
        row("redo log written, KB", measured -> measured.perCase(Counter.LOG_BYTES) / 1024, 1);
        row("**Processor time, ms**", Measurement::processorPerCase, 1);
        row("– of the Java process", Measurement::enginePerCase, 1);
        row("– of the database", Measurement::databasePerCase, 1);
        row("Java's compiler besides, ms", Measurement::compilerPerCase, 1);
        row("wall clock, ms (one client)", measured -> measured.secondsPerCase() * 1000, 0);
        text.append(
                "\nWhat is uploaded beforehand (the photos of a case; in the application only) costs besides, per case: ");
        text.append("%s statements, %s rows written, %s KB of redo, %s ms of processor time.\n\n"
                .formatted(
                        prepared(measured -> measured.perCase(Counter.ROUND_TRIPS)),
                        prepared(Counter.rowsWritten()),
                        prepared(measured -> measured.perCase(Counter.REDO_BYTES) / 1024),
                        prepared(Measurement::processorPerCase)));
        return text.toString();
    }

    private String prepared(ToDoubleFunction<Measurement> value) {
        return Spread.of(preparations.stream().mapToDouble(value)).text(1);
    }

    private void row(String label, ToDoubleFunction<Measurement> value, int digits) {
        var spreads = names.stream()
                .map(name -> Spread.of(rounds.get(name).stream().mapToDouble(value)))
                .toList();
        text.append("| ").append(label);
        spreads.forEach(spread -> text.append(" | ").append(spread.text(digits)));
        text.append(" | ").append(spreads.get(0).ratioTo(spreads.get(1)));
        text.append(" | ").append(spreads.get(0).ratioTo(spreads.get(2))).append(" |\n");
    }
}
