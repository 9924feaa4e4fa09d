package org.lookback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time that a process has used so far, user and system, from {@code /proc}.
 *
 * @param compiling of it, what Java's just-in-time compiler used: an investment that ends, and on a busy machine ends late
 */
record ProcessorTime(double all, double compiling) {

    /** Linux counts in hundredths of a second on every machine we know of. */
    private static final double MILLIS_PER_TICK = 10;

    static ProcessorTime of(long pid) throws IOException {
        var process = Path.of("/proc", String.valueOf(pid));
        var compiling = 0.0;
        try (var threads = Files.newDirectoryStream(process.resolve("task"))) {
            for (var thread : threads) {
                if (isCompiler(thread)) {
                    compiling += millis(thread);
                }
            }
        }
        return new ProcessorTime(millis(process), compiling);
    }

    double workingSince(ProcessorTime before) {
        return all - compiling - before.all + before.compiling;
    }

    double compilingSince(ProcessorTime before) {
        return compiling - before.compiling;
    }

    private static boolean isCompiler(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
        } catch (IOException ended) {
            return false;
        }
    }

    private static double millis(Path where) throws IOException {
        var stat = Files.readString(where.resolve("stat"));
        // the name may hold blanks, so count from its closing bracket: field 3 is the first one after it
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
    }
}
