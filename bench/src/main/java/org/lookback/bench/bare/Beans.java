package org.lookback.bench.bare;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;

/** Everything the diagrams name, without the work behind it: only the variables that gateways and timers read are set. */
public final class Beans {

    private Beans() {}

    static Map<Object, Object> all() {
        var beans = new HashMap<Object, Object>();
        beans.put("deadline", new Deadline());
        beans.put("inspection", new Inspection());
        beans.put("rules", new Rules());
        beans.put("planInspection", (ExecutionListener) execution -> execution.setVariable("leadUnit", "market-reg"));
        beans.put("recordVisit", (TaskListener) task -> task.getExecution().setVariable("visitResult", "FINDINGS"));
        beans.put("gatherFacts", (ExecutionListener) Beans::facts);
        beans.put("recordMeasure", (ExecutionListener) execution -> execution.setVariable(
                "measure",
                ((DmnDecisionResult) execution.getVariable("decisionResult"))
                        .getSingleResult()
                        .getEntry("measure")));
        beans.put("verifyRectification", (TaskListener) task -> task.setVariable("verdict", "PASSED"));
        beans.put("planLookBacks", (JavaDelegate) execution -> {
            execution.setVariable("lookBackCount", 2);
            execution.setVariable("relapsed", false);
        });
        beans.put("conductLookBack", (TaskListener) task -> task.getExecution().setVariable("relapsed", false));
        for (var listener : List.of("assignOfficers", "approveMeasure", "serveOrder", "submitReport")) {
            beans.put(listener, (TaskListener) task -> {});
        }
        return beans;
    }

    /** For the decision only, as the application does it: not stored. */
    private static void facts(DelegateExecution execution) {
        execution.setVariableLocal("worstSeverity", Variables.stringValue("MAJOR", true));
        execution.setVariableLocal("rejectCount", Variables.integerValue(0, true));
        for (var name : List.of(
                "allCorrectedOnSite",
                "refusedToCooperate",
                "relapse",
                "previousMajorInWindow",
                "previousLateOrRejected")) {
            execution.setVariableLocal(name, Variables.booleanValue(false, true));
        }
    }

    /** Dates a few days ahead. */
    public static final class Deadline {
        public Date due(DelegateExecution execution, String term) {
            return inDays(3);
        }

        public Date overdueAt(DelegateExecution execution, String term) {
            return inDays(3);
        }

        public Date warn(DelegateExecution execution, String term) {
            return inDays(2);
        }
    }

    /** One group of findings, look-backs in a week. */
    public static final class Inspection {
        public List<String> tracks(DelegateExecution execution) {
            return List.of("MAJOR");
        }

        public Date lookBackAt(DelegateExecution execution) {
            return inDays(7);
        }
    }

    /** The only version there is. */
    public static final class Rules {
        public int version(DelegateExecution execution, String decision) {
            return 1;
        }
    }

    private static Date inDays(int days) {
        return Date.from(Instant.now().plus(days, ChronoUnit.DAYS));
    }
}
