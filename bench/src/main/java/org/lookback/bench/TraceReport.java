package org.lookback.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which statements one case sends: by step, and by table. */
final class TraceReport {

    private final Trace application;
    private final Trace bare;
    private final StringBuilder text = new StringBuilder();

    TraceReport(Trace application, Trace bare) {
        this.application = application;
        this.bare = bare;
    }

    String text() {
        text.append(
                "## Statements of one case by step\n\n| step | application | bare engine |\n| --- | ---: | ---: |\n");
        compare(application.bySteps(), bare.bySteps());
        text.append("\n## Statements of one case by table\n\nThe first table of a statement counts.\n\n");
        text.append("| table | kind | application | bare engine |\n| --- | --- | ---: | ---: |\n");
        var ours = application.byTables();
        var theirs = bare.byTables();
        var all = new TreeSet<>(ours.keySet());
        all.addAll(theirs.keySet());
        for (var word : all) {
            text.append("| %s | %s | %d | %d |\n"
                    .formatted(word.table(), word.kind(), ours.getOrDefault(word, 0), theirs.getOrDefault(word, 0)));
        }
        text.append("| **all** | | %d | %d |\n"
                .formatted(application.lines().size(), bare.lines().size()));
        text.append("\n## Rows changed by one case\n\n| table | application | bare engine |\n| --- | ---: | ---: |\n");
        compare(new TreeMap<>(application.changedRows()), bare.changedRows());
        return text.toString();
    }

    private void compare(Map<String, Integer> ours, Map<String, Integer> theirs) {
        ours.forEach((step, count) ->
                text.append("| %s | %d | %s |\n".formatted(step, count, theirs.getOrDefault(step, 0))));
        theirs.forEach((step, count) -> {
            if (!ours.containsKey(step)) {
                text.append("| %s | 0 | %d |\n".formatted(step, count));
            }
        });
    }
}
