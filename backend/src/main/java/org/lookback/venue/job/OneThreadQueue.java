package org.lookback.venue.job;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.lookback.venue.intake.ImportQueue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One import at a time per node: imports are long, few, and would only wait for each other's rows. */
@Component
class OneThreadQueue implements ImportQueue, SmartLifecycle {

    private static final int WAITING = 20;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2 * WAITING), work -> new Thread(work, "venue-import"));

    private volatile boolean stopping;

    @Override
    public boolean isFull() {
        return thread.getQueue().size() >= WAITING;
    }

    @Override
    public void add(Runnable work) {
        thread.execute(work);
    }

    @Override
    public boolean stopping() {
        return stopping;
    }

    @Override
    public void start() {
        stopping = false;
    }

    /** Lets the chunk at work end while the database is still there; an interrupt would close its file under it. */
    @Override
    public void stop() {
        stopping = true;
        thread.shutdown();
        try {
            thread.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !thread.isShutdown();
    }
}
