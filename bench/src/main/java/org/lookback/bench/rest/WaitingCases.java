package org.lookback.bench.rest;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many cases of a designer's process, all waiting at the same step with the same due time. */
public final class WaitingCases {

    private static final int CLIENTS = 4;

    private final String base;
    private final Browser administrator;

    public WaitingCases(String base, Path diagram) {
        this.base = base;
        administrator = Browser.loggedIn(base, "admin", "lookback");
        administrator.deploy(diagram);
    }

    /** Moves the demo district's time. @param to local, e.g. {@code 2026-12-01T09:00} */
    public void clock(String to) {
        administrator.post("/api/demo/clock", Desk.object().put("now", to));
    }

    public void open(int cases) throws InterruptedException {
        var left = new AtomicInteger(cases);
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var work = IntStream.range(0, CLIENTS)
                .mapToObj(client -> clients.submit(() -> openUntilNoneIsLeft(left)))
                .toList();
        clients.shutdown();
        clients.awaitTermination(2, TimeUnit.HOURS);
        for (var one : work) {
            try {
                one.get();
            } catch (java.util.concurrent.ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    private void openUntilNoneIsLeft(AtomicInteger left) {
        var desk = new Desk(Browser.loggedIn(base, "li.officer1", "lookback"));
        while (left.getAndDecrement() > 0) {
            var start = Desk.object();
            start.putObject("leadUnit").put("value", "market-reg");
            start.putObject("place").put("value", "地下车库");
            desk.start("flood-danger", start);
        }
    }
}
