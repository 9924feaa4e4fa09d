package org.lookback.card.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.TaskService;
import org.lookback.Story;
import org.lookback.card.Arrangement;
import org.lookback.card.Attempt;
import org.lookback.card.Card;
import org.lookback.card.CardItem;
import org.lookback.card.CardPosting;
import org.lookback.card.CardRemoval;
import org.lookback.card.Cards;
import org.lookback.card.KnowledgeTests;
import org.lookback.card.PaperDesk;
import org.lookback.card.TakenDown;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.inspection.LookBackDesk;
import org.lookback.workflow.CaseProcesses;
import org.springframework.boot.test.context.TestComponent;

/** The steps of a yellow card, handed in as the bodies of the demo district do. */
@TestComponent
public class CardStories {

    static final String OFFICER = "li.officer1";
    static final String SECOND = "zhou.officer2";
    static final String REVIEWER = "wang.market.reviewer";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Story story;
    private final Cards cards;
    private final CardPosting posting;
    private final CardRemoval removal;
    private final KnowledgeTests tests;
    private final PaperDesk papers;
    private final CaseProcesses processes;
    private final Directory directory;
    private final LookBackDesk lookBacks;
    private final TaskService tasks;
    private final PrintedPapers printed;

    CardStories(
            Story story,
            Cards cards,
            CardPosting posting,
            CardRemoval removal,
            KnowledgeTests tests,
            PaperDesk papers,
            CaseProcesses processes,
            Directory directory,
            LookBackDesk lookBacks,
            TaskService tasks,
            PrintedPapers printed) {
        this.story = story;
        this.cards = cards;
        this.posting = posting;
        this.removal = removal;
        this.tests = tests;
        this.papers = papers;
        this.processes = processes;
        this.directory = directory;
        this.lookBacks = lookBacks;
        this.tasks = tasks;
        this.printed = printed;
    }

    Card of(String venue) {
        return cards.active(venue).orElseThrow();
    }

    Card card(CaseNumber number) {
        return cards.get(number);
    }

    void decided(CaseNumber number, boolean approved) {
        var record = JSON.createObjectNode().put("approved", approved).put("reason", "街道研究后的意见");
        story.handIn(number, "userTask_decideCard", head(number), record.toString());
    }

    /** Arranged now, and served at this time, which is now. @param interview local time of the interview */
    void served(CaseNumber number, String at, String interview) {
        posting.arrange(
                number, new Arrangement(Story.time(interview), "街道二楼会议室", Story.time(interview), "大门右侧"), OFFICER);
        printed.of(number);
        var record = JSON.createObjectNode()
                .put("servedAt", at)
                .put("serviceWay", "DIRECT")
                .put("receivedBy", "顺大江");
        photos(record);
        story.handIn(number, "userTask_serveCard", OFFICER, record.toString());
    }

    /** Every body writes the same. */
    void interviewed(CaseNumber number, String step, ObjectNode record) {
        var waiting = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .list();
        assertThat(waiting)
                .hasSameSizeAs(
                        card(number).parties().interviewGroups(card(number).repeated()));
        waiting.forEach(task -> {
            var group = tasks.getIdentityLinksForTask(task.getId()).get(0).getGroupId();
            var person = member(group);
            record.putArray("interviewers").add(person);
            processes.complete(task.getId(), JSON.createObjectNode().set("record", record), person);
        });
    }

    void tested(CaseNumber number, int score) {
        var by = steward(number);
        var attempt = tests.start(number, Attempt.Way.PAPER, by).attempt();
        var result = new PaperDesk.Result(attempt.paperNo(), null, List.of(story.photo(by)), by);
        papers.enterScore(number, attempt.attempt(), score, result);
    }

    /** Reports on every open item, or on those of one batch. */
    void reported(CaseNumber number, String step, int batch) {
        var record = JSON.createObjectNode();
        items(number, CardItem.State.OPEN, item -> batch == 0 || item.batch() == batch, record.putArray("items"))
                .forEach(item -> photos(((ObjectNode) item).put("cause", "人员疏忽").put("measure", "已安排专人负责")));
        story.handIn(number, step, OFFICER, record.toString());
    }

    void checked(CaseNumber number, boolean passed) {
        var record = JSON.createObjectNode();
        record.putArray("people").add(OFFICER).add(steward(number));
        items(number, CardItem.State.CLAIMED, item -> true, record.putArray("items"))
                .forEach(item -> ((ObjectNode) item).put("passed", passed).put("reason", passed ? null : "现场仍未改正到位"));
        story.handIn(number, "userTask_checkRemoval", OFFICER, record.toString());
    }

    void removalDecided(CaseNumber number, boolean approved) {
        var record = JSON.createObjectNode().put("approved", approved).put("reason", "街道研究后的意见");
        story.handIn(number, "userTask_approveRemoval", head(number), record.toString());
    }

    void takenDown(CaseNumber number, String step) {
        story.handIn(number, step, OFFICER, photos(JSON.createObjectNode()).toString());
    }

    /** @param failing item that fails again, or 0 */
    void lookedBack(CaseNumber number, int index, int failing) {
        var record = JSON.createObjectNode();
        record.putArray("officers").add(OFFICER).add("wu.officer3");
        var items = record.putArray("items");
        lookBacks.lookBack(number, index).items().forEach(checked -> {
            var no = checked.key().itemNo();
            var item = items.addObject().put("itemNo", no).put("holds", no != failing);
            item.put("description", no == failing ? "同一问题再次出现" : null);
            item.putArray("evidence").add(story.photo(OFFICER));
        });
        story.handIn(number, "userTask_conductLookBack", OFFICER, record.toString());
    }

    /** Somebody takes the card off past the process. */
    void removedPastTheProcess(CaseNumber number) {
        removal.takeDown(number, new TakenDown(null, List.of(), null), OFFICER);
    }

    /** Interview, test and rectification, all three; then it waits for the joint check. */
    void conditionsMet(CaseNumber number, String heldAt) {
        interviewed(number, "userTask_recordInterview", InterviewRecords.held(heldAt));
        tested(number, 90);
        reported(number, "userTask_submitCardReport", 1);
    }

    String head(CaseNumber number) {
        return member(card(number).parties().subdistrict() + "-head");
    }

    /** Who runs the test and comes to the joint check for the subdistrict. */
    String steward(CaseNumber number) {
        return member(card(number).parties().subdistrict() + "-handler");
    }

    private String member(String group) {
        if (group.equals("market-reg-handler")) {
            return OFFICER;
        }
        return directory.members(group).get(0);
    }

    private ArrayNode items(CaseNumber number, CardItem.State state, Predicate<CardItem> which, ArrayNode to) {
        card(number).items().stream()
                .filter(item -> item.state() == state)
                .filter(which)
                .forEach(item -> to.addObject().put("reference", item.reference()));
        return to;
    }

    private ObjectNode photos(ObjectNode record) {
        record.putArray("photos").add(story.photo(OFFICER));
        return record;
    }
}
