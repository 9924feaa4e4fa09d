package org.lookback.bench;

import java.util.concurrent.TimeUnit;

/** Ends what we started: asked first, then made to. */
final class Stop {

    private Stop() {}

    /** However this program ends, the process ends too. */
    static Process withUs(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> softly(process)));
        return process;
    }

    static void softly(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
