package org.lookback.bench;

import org.lookback.bench.rest.Story;

/** The application, asked over REST by one client. */
record OverRest(Application application, Story story) implements Contender {

    @Override
    public String name() {
        return "application over REST";
    }

    @Override
    public long pid() {
        return application.pid();
    }

    @Override
    public void prepare(int cases) {
        story.prepare(cases);
    }

    @Override
    public void run(int cases) {
        for (var played = 0; played < cases; played++) {
            story.play();
        }
    }
}
