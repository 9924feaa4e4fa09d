package org.lookback.bench.rest;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** So many small restaurants that hardly one is inspected twice; imported like any ledger. */
final class Venues {

    private static final int COUNT = 500;

    private int next;

    Venues(Browser browser) throws InterruptedException {
        var ledger = IntStream.range(0, COUNT)
                .mapToObj(number -> "%s,第%d小吃店,,小餐饮,示范区大学路%d号,大学路街道,营业".formatted(code(number), number, number + 1000))
                .collect(Collectors.joining("\n", "场所编码,场所名称,统一社会信用代码,场所类别,地址,街道,状态\n", "\n"));
        var job = browser.upload(
                "/api/venues/imports/ledger", "ledger.csv", "text/csv", ledger.getBytes(StandardCharsets.UTF_8));
        var at = "/api/venues/imports/" + job.path("id").asLong();
        for (var wait = 0; wait < 120 && job.path("finishedAt").isNull(); wait++) {
            Thread.sleep(500);
            job = browser.get(at);
        }
        if (job.path("inserted").asInt() != COUNT) {
            throw new IllegalStateException(
                    "venues were not imported: %s %s".formatted(job, browser.get(at + "/faults")));
        }
    }

    String next() {
        return code(next++ % COUNT);
    }

    private static String code(int number) {
        return "B%04d".formatted(number);
    }
}
