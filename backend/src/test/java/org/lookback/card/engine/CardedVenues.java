package org.lookback.card.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.engine.InspectionStories;
import org.springframework.boot.test.context.TestComponent;

/** Inspections that end in a card without the long way of two rejections. */
@TestComponent
public class CardedVenues {

    private final Story story;
    private final InspectionStories inspections;
    private final CardStories cards;

    CardedVenues(Story story, InspectionStories inspections, CardStories cards) {
        this.story = story;
        this.inspections = inspections;
        this.cards = cards;
    }

    /** On this day at 09:00 these items fail, the reviewer proposes a card. @return the inspection */
    CaseNumber inspected(String venue, String day, Map<Integer, String> failed) {
        story.at(day + "T08:30");
        var record = new ObjectMapper()
                .createObjectNode()
                .put("venueCode", venue)
                .put("source", "SPECIAL")
                .put("checklistId", "EPI-1")
                .put("plannedOn", day)
                .put("unannounced", true)
                .put("matter", "专项检查")
                .put("note", "屡次被举报，需要再次检查");
        var number = story.start("inspection-case", CardStories.OFFICER, record.toString());
        inspections.assigned(number, CardStories.OFFICER, "wu.officer3");
        story.at(day + "T09:20");
        inspections.visited(number, day + "T09:00", day + "T09:15", failed);
        story.handIn(
                number,
                "userTask_approveMeasure",
                CardStories.REVIEWER,
                "{\"approved\":true,\"measure\":\"YELLOW_CARD\",\"reason\":\"屡次发现同类问题\"}");
        story.handInFields(
                number,
                "userTask_proposeYellowCard",
                CardStories.REVIEWER,
                "{\"reason\":\"屡次发现同类问题，整改不到位\",\"evidenceNote\":\"见检查记录\"}");
        return number;
    }

    /** A card that was approved and hangs since 10:00 of the day; the interview is the next working day. */
    CaseNumber carded(String venue, String day, String interview) {
        inspected(venue, day, Map.of(1, "FAIL", 2, "FAIL"));
        var number = cards.of(venue).number();
        cards.decided(number, true);
        story.at(day + "T10:00");
        cards.served(number, day + "T10:00", interview);
        return number;
    }
}
