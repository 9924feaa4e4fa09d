package org.lookback.bench;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * How much is played; set by {@code bench/run} from its environment.
 *
 * @param story {@code inspection} or {@code designer}
 * @param cases per round and contender
 * @param warmUp cases per contender before anything is counted
 */
record Settings(String story, int cases, int rounds, int warmUp, Path jar, Path folder, Path result) {

    /** A file of the content that both sides deploy. */
    Path content(String name) {
        return Arrays.stream(System.getProperty("lookback.bench.content").split(":"))
                .map(Path::of)
                .filter(file -> file.endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    static Settings read() {
        return new Settings(
                System.getProperty("story"),
                Integer.getInteger("cases"),
                Integer.getInteger("rounds"),
                Integer.getInteger("warmUp"),
                Path.of(System.getProperty("jar")),
                Path.of(System.getProperty("folder")),
                Path.of(System.getProperty("result")));
    }
}
