package org.lookback.demo.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Cases of the demo, told relative to today. */
interface DemoStory {

    List<Scene> scenes(LocalDate today);

    /** Something that happens at a moment; those that lie ahead do not happen. */
    record Scene(Instant at, Runnable act) {}
}
