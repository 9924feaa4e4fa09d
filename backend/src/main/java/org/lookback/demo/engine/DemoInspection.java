package org.lookback.demo.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Dossiers;
import org.lookback.inspection.Finding;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of an inspection as the demo's officers and reviewer hand them in. */
@Component
@Profile("demo")
class DemoInspection {

    private static final String OFFICER = "li.officer1";
    private static final String SECOND = "zhou.officer2";
    private static final String REVIEWER = "wang.market.reviewer";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseProcesses processes;
    private final TaskService tasks;
    private final Dossiers dossiers;
    private final DemoPhotos photos;
    private final Map<String, CaseNumber> byVenue = new HashMap<>();

    DemoInspection(CaseProcesses processes, TaskService tasks, Dossiers dossiers, DemoPhotos photos) {
        this.processes = processes;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.photos = photos;
    }

    void plan(String venue, LocalDate day) {
        var record = JSON.createObjectNode()
                .put("venueCode", venue)
                .put("source", "ROUND")
                .put("checklistId", "GEN-1")
                .put("plannedOn", day.toString())
                .put("unannounced", true)
                .put("matter", "消防和食品安全检查");
        byVenue.put(venue, processes.start("inspection-case", form(record), OFFICER));
    }

    void assign(String venue) {
        handIn(venue, "userTask_assignOfficers", REVIEWER, officers());
    }

    void visit(String venue, LocalDate day, boolean findings) {
        var record = JSON.createObjectNode()
                .put("outcome", "ENTERED")
                .put("enteredAt", day + "T09:20")
                .put("leftAt", day + "T09:50")
                .put("accompaniedBy", "店长")
                .put("statement", findings ? "情况属实，马上整改。" : "无意见。")
                .put("signed", true);
        var items = record.putArray("items");
        for (var item : dossiers.dossier(number(venue)).checklist().items()) {
            var failed = findings && item.itemNo() == 2;
            var answer = items.addObject().put("itemNo", item.itemNo()).put("result", failed ? "FAIL" : "PASS");
            if (failed) {
                answer.put("description", "灭火器压力不足，已过检验有效期");
                answer.putArray("evidence").add(photos.take(OFFICER, "灭火器压力不足"));
            }
        }
        handIn(venue, "userTask_recordVisit", OFFICER, record);
    }

    void approve(String venue) {
        handIn(
                venue,
                "userTask_approveMeasure",
                REVIEWER,
                JSON.createObjectNode().put("approved", true));
    }

    void serve(String venue, String at) {
        handIn(
                venue,
                "userTask_serveOrder",
                OFFICER,
                JSON.createObjectNode()
                        .put("servedAt", at)
                        .put("serviceWay", "DIRECT")
                        .put("receivedBy", "店长"));
    }

    void report(String venue) {
        var record = JSON.createObjectNode();
        var items = record.putArray("items");
        dossiers.dossier(number(venue)).findings().stream()
                .filter(Finding::isToRectify)
                .forEach(finding -> items.addObject()
                        .put("findingId", finding.id())
                        .put("cause", "到期未送检")
                        .put("measureTaken", "已更换全部灭火器并登记检验日期")
                        .putArray("evidence")
                        .add(photos.take(OFFICER, "新灭火器")));
        handIn(venue, "userTask_submitReport", OFFICER, record);
    }

    void verify(String venue) {
        var record = officers();
        var items = record.putArray("items");
        dossiers.dossier(number(venue)).findings().stream()
                .filter(Finding::isToVerify)
                .forEach(finding -> items.addObject()
                        .put("findingId", finding.id())
                        .put("passed", true)
                        .putArray("evidence")
                        .add(photos.take(OFFICER, "复查现场")));
        handIn(venue, "userTask_verifyRectification", OFFICER, record);
    }

    private void handIn(String venue, String step, String by, ObjectNode record) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number(venue).value())
                .taskDefinitionKey(step)
                .singleResult();
        processes.complete(task.getId(), form(record), by);
    }

    private CaseNumber number(String venue) {
        var number = byVenue.get(venue);
        if (number == null) {
            throw new IllegalStateException("no demo case for " + venue);
        }
        return number;
    }

    private static ObjectNode officers() {
        var record = JSON.createObjectNode();
        record.putArray("officers").add(OFFICER).add(SECOND);
        return record;
    }

    private static JsonNode form(ObjectNode record) {
        return JSON.createObjectNode().set("record", record);
    }
}
