package org.lookback.notice.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lookback.notice.Dispatcher;
import org.lookback.notice.NoticesWaiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends in a thread of its own: every few seconds, and right after a commit that wrote something. */
@Component
class DispatchLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchLoop.class);

    /** Longer than any channel may take for one letter. */
    private static final int STOPPING_SECONDS = 25;

    private final Dispatcher dispatcher;
    private final Duration every;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService thread;

    /** @param every zero turns the loop off, for a node that is not to send */
    DispatchLoop(Dispatcher dispatcher, @Value("${lookback.notice.dispatch-every:5s}") Duration every) {
        this.dispatcher = dispatcher;
        this.every = every;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void wake(NoticesWaiting waiting) {
        var running = thread;
        if (running != null && woken.compareAndSet(false, true)) {
            running.execute(this::work);
        }
    }

    private void work() {
        woken.set(false);
        try {
            var more = true;
            while (more && isRunning()) {
                more = dispatcher.dispatch() > 0;
            }
        } catch (RuntimeException failed) {
            LOG.error("sending notices failed, next try in {}", every, failed);
        }
    }

    @Override
    public void start() {
        if (every.isZero()) {
            return;
        }
        var executor = Executors.newSingleThreadScheduledExecutor(job -> new Thread(job, "notices"));
        executor.scheduleWithFixedDelay(this::work, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        thread = executor;
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("a notice is still being sent; should it get lost, it is sent again after its lease");
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
