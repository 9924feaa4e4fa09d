package org.lookback.bench.bare;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/** Start, one step with a timer, end: the fields of both forms are process variables, as in any plain engine. */
final class DesignersCase {

    private final Steps steps;

    DesignersCase(ProcessEngine engine) {
        steps = new Steps(engine);
    }

    void play(boolean withFields) {
        var key = UUID.randomUUID().toString();
        steps.start(
                "flood-danger",
                key,
                withFields ? Map.of("leadUnit", "market-reg", "place", "地下车库") : Map.of("leadUnit", "market-reg"));
        steps.complete(
                key,
                "userTask_removeDanger",
                withFields ? Map.of("removed", true, "note", "积水已抽排，挡水板已安装") : Map.of("removed", true));
    }
}
