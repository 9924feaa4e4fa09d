package org.lookback.demo.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.CaseSearch;
import org.lookback.casefile.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A few running cases relative to today, played through the real processes at the first start: one per state worth seeing. */
@Component
@Profile("demo")
@Order(100)
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private final DemoTime time;
    private final List<DemoStory> stories;
    private final CaseReading cases;
    private final boolean wanted;

    DemoCases(
            DemoTime time,
            List<DemoStory> stories,
            CaseReading cases,
            @Value("${lookback.demo.cases:true}") boolean wanted) {
        this.time = time;
        this.stories = stories;
        this.cases = cases;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted || anyCase()) {
            return;
        }
        var began = System.currentTimeMillis();
        var now = Instant.now();
        try {
            stories.stream()
                    .flatMap(story -> story.scenes(DistrictTime.dayOf(now)).stream())
                    .filter(scene -> scene.at().isBefore(now))
                    .sorted(Comparator.comparing(DemoStory.Scene::at))
                    .forEach(scene -> {
                        time.moveTo(scene.at());
                        scene.act().run();
                    });
        } finally {
            time.moveTo(Instant.now());
        }
        LOG.info("demo cases played in {} ms", System.currentTimeMillis() - began);
    }

    private boolean anyCase() {
        var everything = new CaseSearch(null, null, null, null, null, null, false, 1, 0);
        return cases.search(everything, new Reader("demo", null, Set.of("supervisor")))
                        .total()
                > 0;
    }
}
