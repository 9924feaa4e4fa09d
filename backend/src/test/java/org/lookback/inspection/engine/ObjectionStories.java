package org.lookback.inspection.engine;

import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.InspectionStories.SECOND;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders that were served on Monday 21 September at 11:00, and what venues say against them. */
final class ObjectionStories {

    static final String LEGAL = "bai.legal";
    static final String REVIEW = "userTask_reviewRepresentation";
    static final String INFORM = "userTask_informParty";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NEW_SHOP =
            """
            insert into venue (code, source, external_id, natural_key, name, category, status, department, search_text, version,
              created_at, updated_at)
            select ?, source, ?, ?, name, category, status, department, search_text, 0, created_at, updated_at
            from venue where code = 'V026'
            """;

    private final Story story;
    private final InspectionStories inspections;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ObjectionStories(
            Story story, InspectionStories inspections, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.story = story;
        this.inspections = inspections;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** At a shop that nobody knew before. @param failed items of the checklist: 1 and 3 are major, 2 is minor */
    CaseNumber orderServed(String venue, int... failed) {
        transaction.executeWithoutResult(status -> jdbc.update(NEW_SHOP, venue, venue, venue));
        story.at("2026-09-21T09:00");
        var number = inspections.planned(venue, "2026-09-21");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-09-21T10:30");
        var items = new HashMap<Integer, String>();
        for (var itemNo : failed) {
            items.put(itemNo, "FAIL");
        }
        inspections.visited(number, "2026-09-21T10:00", "2026-09-21T10:25", Map.copyOf(items));
        inspections.approved(number);
        story.at("2026-09-21T11:00");
        inspections.served(number, "2026-09-21 11:00");
        return number;
    }

    /** As Tasklist starts it: with the form alone. */
    void filed(CaseNumber number, String at, int... itemNos) {
        story.startServing("representation", OFFICER, record(number, at, itemNos));
    }

    String record(CaseNumber number, String at, int... itemNos) {
        var record = JSON.createObjectNode()
                .put("caseNo", number.value())
                .put("grounds", "当天扫码设备故障，已人工登记并报修")
                .put("personName", "惠小梅")
                .put("filedAt", at);
        var items = record.putArray("items");
        for (var itemNo : itemNos) {
            items.add(number + "#" + itemNo);
        }
        record.putArray("evidence").add(story.photo(OFFICER));
        return record.toString();
    }

    void ruled(CaseNumber number, String decision, boolean stay, int... upheld) {
        var record = JSON.createObjectNode()
                .put("decision", decision)
                .put("stay", stay)
                .put("reason", "核对报修记录和登记台账后决定");
        var items = record.putArray("upheld");
        for (var itemNo : upheld) {
            items.add(number + "#" + itemNo);
        }
        story.handIn(number, REVIEW, LEGAL, record.toString());
    }

    void informed(CaseNumber number, String at) {
        story.handIn(
                number,
                INFORM,
                OFFICER,
                "{\"informedAt\":\"%s\",\"way\":\"IN_PERSON\",\"receivedBy\":\"惠小梅\"}".formatted(at));
    }
}
