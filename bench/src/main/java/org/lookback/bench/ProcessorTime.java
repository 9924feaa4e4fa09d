package org.lookback.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time that a process has used so far, user and system, all threads, from {@code /proc}. */
final class ProcessorTime {

    /** Linux counts in hundredths of a second on every machine we know of. */
    private static final double MILLIS_PER_TICK = 10;

    private ProcessorTime() {}

    static double millisOf(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            // the name may hold blanks, so count from its closing bracket: field 3 is the first one after it
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
