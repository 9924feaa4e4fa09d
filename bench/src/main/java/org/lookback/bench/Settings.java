package org.lookback.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much is played; set by {@code bench/run} from its environment.
 *
 * @param story {@code inspection} or {@code designer}
 * @param cases per round and contender
 * @param warmUp cases per contender before anything is counted
 * @param javaOptions for both Java processes
 */
record Settings(
        String story, int cases, int rounds, int warmUp, Path jar, Path folder, Path result, List<String> javaOptions) {

    /** Both sides run with the same Java options; otherwise as Java comes. */
    List<String> java(String... arguments) {
        // compiler threads that live as long as the process, so that their time can be told apart
        var command = new ArrayList<>(List.of("java", "-Xmx700m", "-XX:-UseDynamicNumberOfCompilerThreads"));
        command.addAll(javaOptions);
        command.addAll(List.of(arguments));
        return command;
    }

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
                Path.of(System.getProperty("result")),
                Arrays.stream(System.getProperty("javaOptions").split(" "))
                        .filter(option -> !option.isBlank())
                        .toList());
    }
}
