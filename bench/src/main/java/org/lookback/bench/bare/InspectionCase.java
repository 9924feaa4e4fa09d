package org.lookback.bench.bare;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * One major finding, put right in time, looked back at twice. What people enter is spread over ten process variables; the application
 * keeps several times as much of it.
 */
final class InspectionCase {

    private static final Map<String, Object> NOTHING = Map.of();

    private final Steps steps;

    InspectionCase(ProcessEngine engine) {
        steps = new Steps(engine);
    }

    void play(boolean withFields) {
        var key = UUID.randomUUID().toString();
        steps.start(
                "inspection-case",
                key,
                withFields ? Map.of("venueCode", "V001", "source", "TIP_OFF", "plannedOn", "2026-11-24") : NOTHING);
        complete(withFields, key, "assignOfficers", Map.of("officers", "li.officer1,zhou.officer2"));
        complete(
                withFields,
                key,
                "recordVisit",
                Map.of("visitOutcome", "ENTERED", "findings", "第3项：安全出口堆放货物，通道宽度不足；照片2张"));
        complete(withFields, key, "approveMeasure", Map.of("approved", true));
        complete(withFields, key, "serveOrder", Map.of("servedAt", "2026-11-24 11:05", "receivedBy", "现场负责人"));
        complete(withFields, key, "submitReport", Map.of("measureTaken", "货物已清走，划线并每日巡查"));
        complete(withFields, key, "verifyRectification", NOTHING);
        for (var lookBack = 0; lookBack < 2; lookBack++) {
            steps.fire("event_lookBackDateReached");
            complete(withFields, key, "conductLookBack", NOTHING);
        }
    }

    private void complete(boolean withFields, String key, String step, Map<String, Object> fields) {
        steps.complete(key, "userTask_" + step, withFields ? fields : NOTHING);
    }
}
