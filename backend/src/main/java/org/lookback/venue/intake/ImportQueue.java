package org.lookback.venue.intake;

/** Where imports wait their turn, beside the requests. */
public interface ImportQueue {

    boolean isFull();

    void add(Runnable work);

    /** True when the application is going down and work should stop at the next safe place. */
    boolean stopping();
}
