package org.lookback.fhir.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** A few messages at once: what they need of memory and connections has a bound, whoever sends how much. */
@Component
class Turns {

    private static final long PATIENCE = 60;

    private final Semaphore writers;

    Turns(FhirLimits limits) {
        this.writers = new Semaphore(limits.writers(), true);
    }

    /** Readers need not wait; a writer that waited a minute goes ahead rather than being turned away. */
    Turn next(String method) {
        if ("GET".equals(method) || "HEAD".equals(method)) {
            return () -> {};
        }
        return waited() ? writers::release : () -> {};
    }

    private boolean waited() {
        try {
            return writers.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One message's turn. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
