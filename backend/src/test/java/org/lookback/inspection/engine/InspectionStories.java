package org.lookback.inspection.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lookback.Story;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.Dossiers;
import org.lookback.inspection.Finding;
import org.springframework.boot.test.context.TestComponent;

/** The steps of an inspection of the market regulation bureau, handed in as its people do. */
@TestComponent
public class InspectionStories {

    static final String OFFICER = "li.officer1";
    static final String SECOND = "zhou.officer2";
    static final String REVIEWER = "wang.market.reviewer";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Story story;
    private final Dossiers dossiers;

    InspectionStories(Story story, Dossiers dossiers) {
        this.story = story;
        this.dossiers = dossiers;
    }

    /** A whole visit on the morning of a day, with the clock set to it; for the stories of other modules. */
    public CaseNumber inspected(String venue, String day, Map<Integer, String> failed) {
        story.at(day + "T09:00");
        var number = planned(venue, day);
        assigned(number, OFFICER, SECOND);
        story.at(day + "T11:00");
        visited(number, day + "T10:00", day + "T10:40", failed);
        return number;
    }

    public CaseNumber planned(String venue, String day) {
        var record = JSON.createObjectNode()
                .put("venueCode", venue)
                .put("source", "ROUND")
                .put("checklistId", "EPI-1")
                .put("plannedOn", day)
                .put("unannounced", true)
                .put("matter", "防疫和食品安全检查");
        return story.start("inspection-case", OFFICER, record.toString());
    }

    public void assigned(CaseNumber number, String... officers) {
        var record = JSON.createObjectNode();
        var list = record.putArray("officers");
        for (var officer : officers) {
            list.add(officer);
        }
        story.handIn(number, "userTask_assignOfficers", REVIEWER, record.toString());
    }

    /** @param failed per item FAIL, or FIXED for a minor one put right at once; the others pass */
    public void visited(CaseNumber number, String entered, String left, Map<Integer, String> failed) {
        var record = JSON.createObjectNode()
                .put("outcome", "ENTERED")
                .put("enteredAt", entered)
                .put("leftAt", left)
                .put("accompaniedBy", "惠小梅")
                .put("statement", "无异议")
                .put("signed", true);
        var items = record.putArray("items");
        for (var item : dossier(number).checklist().items()) {
            var how = failed.get(item.itemNo());
            var answer = items.addObject().put("itemNo", item.itemNo()).put("result", how == null ? "PASS" : "FAIL");
            if (how != null) {
                answer.put("description", "现场检查发现该项不符合要求").putArray("evidence").add(story.photo(OFFICER));
                if (how.equals("FIXED")) {
                    answer.put("correctedOnSite", true)
                            .putArray("afterEvidence")
                            .add(story.photo(OFFICER));
                }
            }
        }
        story.handIn(number, "userTask_recordVisit", OFFICER, record.toString());
    }

    public void approved(CaseNumber number) {
        story.handIn(number, "userTask_approveMeasure", REVIEWER, "{\"approved\":true}");
    }

    public void served(CaseNumber number, String at) {
        story.handInFields(
                number,
                "userTask_serveOrder",
                OFFICER,
                "{\"servedAt\":\"%s\",\"serviceWay\":\"DIRECT\",\"receivedBy\":\"惠小梅\"}".formatted(at));
    }

    public void reported(CaseNumber number) {
        var record = JSON.createObjectNode();
        var items = record.putArray("items");
        each(number, Finding::isToRectify, items, item -> item.put("cause", "人员疏忽")
                .put("measureTaken", "已安排专人负责并张贴提示")
                .putArray("evidence")
                .add(story.photo(OFFICER)));
        story.handIn(number, "userTask_submitReport", OFFICER, record.toString());
    }

    public void verified(CaseNumber number, boolean passed) {
        var record = officers();
        var items = record.putArray("items");
        each(number, Finding::isToVerify, items, item -> {
            item.put("passed", passed);
            if (!passed) {
                item.put("reason", "现场仍未改正到位");
            }
            item.putArray("evidence").add(story.photo(OFFICER));
        });
        story.handIn(number, "userTask_verifyRectification", OFFICER, record.toString());
    }

    public void lookedBack(CaseNumber number, boolean holds) {
        var record = officers();
        var items = record.putArray("items");
        var lookBack = dossier(number).lookBacks().stream()
                .filter(one -> one.isPlanned())
                .findFirst()
                .orElseThrow();
        for (var checked : lookBack.items()) {
            var item = items.addObject().put("itemNo", checked.itemNo());
            item.put("holds", holds || !checked.toRecheck());
            if (!holds && checked.toRecheck()) {
                item.put("description", "同一问题再次出现").putArray("evidence").add(story.photo(OFFICER));
            }
        }
        story.handIn(number, "userTask_conductLookBack", OFFICER, record.toString());
    }

    public Dossier dossier(CaseNumber number) {
        return dossiers.dossier(number);
    }

    public Finding finding(CaseNumber number, int itemNo) {
        return dossier(number).findings().stream()
                .filter(finding -> finding.found().itemNo() == itemNo)
                .findFirst()
                .orElseThrow();
    }

    /** With another checklist than that of the epidemic. */
    CaseNumber plannedWith(String checklist, String venue, String day) {
        var record = JSON.createObjectNode()
                .put("venueCode", venue)
                .put("source", "ROUND")
                .put("checklistId", checklist)
                .put("plannedOn", day)
                .put("matter", "专项检查");
        return story.start("inspection-case", OFFICER, record.toString());
    }

    private ObjectNode officers() {
        var record = JSON.createObjectNode();
        record.putArray("officers").add(OFFICER).add(SECOND);
        return record;
    }

    private void each(CaseNumber number, Predicate<Finding> which, ArrayNode items, Consumer<ObjectNode> fill) {
        dossier(number).findings().stream()
                .filter(which)
                .forEach(finding -> fill.accept(items.addObject().put("findingId", finding.id())));
    }

    static LocalDate day(Instant at) {
        return DistrictTime.dayOf(at);
    }
}
