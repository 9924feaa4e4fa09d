package org.lookback.demo.engine;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of a hotline case as the demo's people hand them in. The callers are invented, their numbers are nobody's. */
@Component
@Profile("demo")
class DemoRequest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AGENT = "zhong.hotline.handler";

    private final CaseProcesses processes;
    private final TaskService tasks;
    private final Map<String, CaseNumber> byName = new HashMap<>();

    DemoRequest(CaseProcesses processes, TaskService tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    /** @param name how this story calls the case @param caller last digit of the caller's number */
    void call(String name, String category, String subdistrict, String title, String content, int caller) {
        var record = JSON.createObjectNode()
                .put("channel", "PHONE")
                .put("requestType", "COMPLAINT")
                .put("categoryCode", category)
                .put("title", title)
                .put("content", content)
                .put("incidentAddress", "示范路" + (10 + caller) + "号")
                .put("placeKind", "COMMUNITY")
                .put("subdistrict", subdistrict)
                .put("reporterIsParty", true);
        record.putObject("petitioner")
                .put("name", "演示" + "甲乙丙丁戊己庚辛".charAt(caller))
                .put("phone", "1380013800" + caller);
        var form = JSON.createObjectNode();
        form.set("record", record);
        byName.put(name, processes.start("hotline-case", form, AGENT));
    }

    void dispatch(String name, String unit) {
        handIn(
                name,
                "userTask_dispatchRequest",
                AGENT,
                record().put("outcome", "DISPATCH").put("leadUnit", unit));
    }

    void sign(String name, String by) {
        handIn(name, "userTask_signOrder", by, record().put("outcome", "SIGN"));
    }

    void object(String name, String by, String proposed) {
        handIn(
                name,
                "userTask_signOrder",
                by,
                record().put("outcome", "OBJECT")
                        .put("legalBasis", "《城市道路管理条例》第六条")
                        .put("reason", "该路段由主管部门负责维护，不在街道职责范围内")
                        .put("proposedUnit", proposed));
    }

    void contact(String name, String by, String at) {
        handIn(
                name,
                "userTask_contactPetitioner",
                by,
                record().put("outcome", "CONTACT")
                        .put("contactedAt", at)
                        .put("channel", "PHONE")
                        .put("result", "已说明办理安排，诉求人表示理解"));
    }

    void whistle(String name, String by, String unit) {
        var record = record().put("outcome", "WHISTLE").put("task", "请派员到现场共同核查噪声来源");
        record.putArray("units").add(unit);
        handIn(name, "userTask_handleRequest", by, record);
    }

    void account(String name, String by, String head, String reviewOn) {
        handIn(
                name,
                "userTask_handleRequest",
                by,
                record().put("outcome", "ACCOUNT")
                        .put("plan", "老旧小区屋面改造已列入下季度计划，完工后解决渗漏，期间先做临时防水")
                        .put("reviewOn", reviewOn));
        handIn(name, "userTask_agreeAccount", head, record().put("agreed", true));
        handIn(name, "userTask_confirmAccount", "wan.hotline.reviewer", record().put("agreed", true));
    }

    void reply(String name, String by, String reviewer) {
        handIn(
                name,
                "userTask_handleRequest",
                by,
                record().put("outcome", "REPLY").put("result", "SOLVED").put("reply", "已督促责任单位到现场处理完毕，并安排专人每日巡查。"));
        handIn(name, "userTask_reviewReply", reviewer, record().put("agreed", true));
        handIn(name, "userTask_checkQuality", "wan.hotline.reviewer", record().put("agreed", true));
    }

    void callBack(String name, String at, boolean good) {
        handIn(
                name,
                "userTask_callBack",
                "tan.hotline.callback",
                record().put("attemptedAt", at)
                        .put("reached", true)
                        .put("contacted", "YES")
                        .put("solved", good ? "YES" : "NO")
                        .put("satisfaction", good ? "SATISFIED" : "DISSATISFIED"));
    }

    void judge(String name) {
        handIn(
                name,
                "userTask_judgeCallback",
                "wan.hotline.reviewer",
                record().put("demandReasonable", true).put("reason", "问题仍然存在，诉求合理"));
    }

    private void handIn(String name, String step, String by, ObjectNode record) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(
                        Objects.requireNonNull(byName.get(name), name).value())
                .taskDefinitionKey(step)
                .singleResult();
        var form = JSON.createObjectNode();
        form.set("record", record);
        processes.complete(task.getId(), form, by);
    }

    private static ObjectNode record() {
        return JSON.createObjectNode();
    }
}
