package org.lookback.inspection;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.venue.Severity;

/** Findings counted in one sentence. */
final class Tally {

    private Tally() {}

    static String of(List<Finding> found, boolean refused) {
        var prefix = refused ? "场所拒不配合检查。" : "";
        if (found.isEmpty()) {
            return prefix + "现场检查未发现问题。";
        }
        var bySeverity = Stream.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)
                .map(severity -> "%s%d项".formatted(Words.of(severity), count(found, severity)))
                .collect(Collectors.joining("、"));
        var items = found.stream()
                .map(finding -> String.valueOf(finding.found().itemNo()))
                .collect(Collectors.joining("、"));
        return "%s现场检查发现问题%d项（%s），为清单第%s项；其中当场改正%d项。"
                .formatted(prefix, found.size(), bySeverity, items, correctedOnSite(found));
    }

    private static long count(List<Finding> found, Severity severity) {
        return found.stream()
                .filter(finding -> finding.found().severity() == severity)
                .count();
    }

    private static long correctedOnSite(List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.course().state() == FindingState.CORRECTED_ON_SITE)
                .count();
    }
}
