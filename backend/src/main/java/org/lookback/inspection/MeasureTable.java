package org.lookback.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;

/** Asks the decision table that the diagram asks, outside of a case: what would follow from these facts? */
@Service
class MeasureTable {

    private static final String TABLE = "measure-decision";

    private final RuleBook rules;

    MeasureTable(RuleBook rules) {
        this.rules = rules;
    }

    Measure decide(int pack, MeasureFacts facts) {
        var row = rules.rows(pack, TABLE, inputs(facts)).get(0);
        return new Measure(
                MeasureKind.valueOf(String.valueOf(row.get("measure"))),
                OrderTrack.valueOf(String.valueOf(row.get("orderTrack"))),
                String.valueOf(row.get("reason")),
                null,
                null);
    }

    private static Map<String, Object> inputs(MeasureFacts facts) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("worstSeverity", facts.worstSeverity().name());
        inputs.put("allCorrectedOnSite", facts.allCorrectedOnSite());
        inputs.put("refusedToCooperate", facts.refusedToCooperate());
        inputs.put("relapse", facts.relapse());
        inputs.put("rejectCount", facts.rejectCount());
        inputs.put("previousMajorInWindow", facts.previousMajorInWindow());
        inputs.put("previousLateOrRejected", facts.previousLateOrRejected());
        inputs.put("activeCard", facts.activeCard());
        return inputs;
    }
}
