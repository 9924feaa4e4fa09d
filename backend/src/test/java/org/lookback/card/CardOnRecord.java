package org.lookback.card;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.lookback.directory.Directory;
import org.lookback.inspection.Dossiers;
import org.lookback.inspection.ServiceWay;
import org.lookback.venue.VenueMarks;
import org.springframework.transaction.support.TransactionTemplate;

/** A card at any step, put on record by its desks without the process around it; the findings come from a real inspection. */
public class CardOnRecord {

    public static final String OFFICER = "li.officer1";
    private static final String REVIEWER = "wang.market.reviewer";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Story story;
    private final Dossiers dossiers;
    private final Directory directory;
    private final CaseDesk cases;
    private final CardProposals proposals;
    private final Cards cards;
    private final CardRecords records;
    private final CardPosting posting;
    private final InterviewDesk interviews;
    private final KnowledgeTests tests;
    private final PaperDesk papers;
    private final CardRectification rectification;
    private final CardRemoval removal;
    private final VenueMarks marks;
    private final TransactionTemplate transaction;

    public CardOnRecord(
            Story story,
            Dossiers dossiers,
            Directory directory,
            CaseDesk cases,
            CardProposals proposals,
            Cards cards,
            CardRecords records,
            CardPosting posting,
            InterviewDesk interviews,
            KnowledgeTests tests,
            PaperDesk papers,
            CardRectification rectification,
            CardRemoval removal,
            VenueMarks marks,
            TransactionTemplate transaction) {
        this.story = story;
        this.dossiers = dossiers;
        this.directory = directory;
        this.cases = cases;
        this.proposals = proposals;
        this.cards = cards;
        this.records = records;
        this.posting = posting;
        this.interviews = interviews;
        this.tests = tests;
        this.papers = papers;
        this.rectification = rectification;
        this.removal = removal;
        this.marks = marks;
        this.transaction = transaction;
    }

    /** On this day at 09:00 items 1 and 2 failed; a card is asked for. */
    public CaseNumber proposed(String venue, String day) {
        var inspection = inspected(venue, day);
        var number = cases.open(new NewCase("YC", "yellow-card", "黄牌警告", "market-reg", "venue:" + venue, 1, REVIEWER));
        proposals.open(
                number,
                new ProposedCard(venue, inspection.value(), "180日内多次发现入口查验登记不落实，两次复查不到位", "见检查记录和照片", null),
                REVIEWER);
        return number;
    }

    /** Approved at 09:40. */
    public CaseNumber approved(String venue, String day) {
        var number = proposed(venue, day);
        story.at(day + "T09:40");
        transaction.executeWithoutResult(work -> {
            cards.update(cards.get(number).approved());
            records.add(number, new CardRecords.Ruling(false, true, null, head(number), Story.time(day + "T09:40")));
        });
        return number;
    }

    public void arranged(CaseNumber number, String interview) {
        posting.arrange(
                number,
                new Arrangement(
                        Story.time(interview),
                        "古城街道办事处三层会议室",
                        Story.time(interview).plusSeconds(3600),
                        "正门右侧玻璃，距地面1.5米"),
                OFFICER);
    }

    public void served(CaseNumber number, String at) {
        posting.serve(
                number,
                new CardService(Story.time(at), ServiceWay.DIRECT, "古小早", null, List.of(story.photo(OFFICER)), null),
                OFFICER);
    }

    /** Every body writes its part. */
    public void interviewed(CaseNumber number, String at) {
        for (var group : interviews.bodies(number)) {
            var person = group.equals("market-reg-handler")
                    ? OFFICER
                    : directory.members(group).get(0);
            interviews.record(
                    number,
                    group,
                    new InterviewForm(
                            InterviewResult.HELD,
                            Story.time(at),
                            "古城街道办事处三层会议室",
                            List.of(person),
                            "古小早",
                            "通报了两次检查发现的问题，宣读了黄牌警告通知书，说明了摘牌的条件。\n约谈对象意见：无异议，认识到管理责任没有落实到人。联系电话13912345678。",
                            "2024-03-15 安排专人在入口查验登记\n每日自查并记录",
                            null,
                            null),
                    person);
        }
        interviews.conclude(number);
    }

    public void tested(CaseNumber number, int score) {
        var attempt = tests.start(number, Attempt.Way.PAPER, steward(number)).attempt();
        papers.enterScore(
                number,
                attempt.attempt(),
                score,
                new PaperDesk.Result(attempt.paperNo(), null, List.of(story.photo(steward(number))), steward(number)));
    }

    public void reported(CaseNumber number) {
        rectification.submit(
                number,
                CardRectification.ALL,
                new CardReport(cards.items(number).stream()
                        .map(item -> new CardReportItem(
                                item.reference(), "人员疏忽", "已安排专人负责", List.of(story.photo(OFFICER)), null))
                        .toList()),
                OFFICER);
    }

    public void checkedAndApproved(CaseNumber number) {
        removal.check(
                number,
                new JointCheck(
                        List.of(OFFICER, steward(number)),
                        cards.items(number).stream()
                                .map(item -> new CheckItem(item.reference(), true, null, List.of(story.photo(OFFICER))))
                                .toList()),
                OFFICER);
        removal.approve(number, new RemovalDecision(true, null), head(number));
    }

    public void takenDown(CaseNumber number, String at) {
        removal.takeDown(number, new TakenDown(Story.time(at), List.of(story.photo(OFFICER)), null), OFFICER);
    }

    /** So that the venue is free for other stories. */
    public void gone(CaseNumber number) {
        transaction.executeWithoutResult(work -> {
            var card = cards.get(number);
            cards.update(card.venueClosed(Story.time("2024-03-29T09:00")));
            marks.lift(number.value(), Story.time("2024-03-29T09:00"), "VENUE_CLOSED", false);
        });
    }

    private CaseNumber inspected(String venue, String day) {
        story.at(day + "T08:30");
        var plan = JSON.createObjectNode()
                .put("venueCode", venue)
                .put("source", "SPECIAL")
                .put("checklistId", "EPI-1")
                .put("plannedOn", day)
                .put("unannounced", true)
                .put("matter", "专项检查")
                .put("note", "屡次被举报，需要再次检查");
        var number = story.start("inspection-case", OFFICER, plan.toString());
        story.handIn(number, "userTask_assignOfficers", REVIEWER, "{\"officers\":[\"li.officer1\",\"zhou.officer2\"]}");
        story.at(day + "T09:20");
        var visit = JSON.createObjectNode()
                .put("outcome", "ENTERED")
                .put("enteredAt", day + "T09:00")
                .put("leftAt", day + "T09:15")
                .put("accompaniedBy", "古小早")
                .put("signed", true);
        var items = visit.putArray("items");
        for (var item : dossiers.dossier(number).checklist().items()) {
            var fails = Map.of(1, true, 2, true).containsKey(item.itemNo());
            var answer = items.addObject().put("itemNo", item.itemNo()).put("result", fails ? "FAIL" : "PASS");
            if (fails) {
                answer.put("description", "营业期间入口无人查验登记，陪同人古小早在场")
                        .putArray("evidence")
                        .add(story.photo(OFFICER));
            }
        }
        story.handIn(number, "userTask_recordVisit", OFFICER, visit.toString());
        return number;
    }

    private String head(CaseNumber number) {
        return directory
                .members(cards.get(number).parties().subdistrict() + "-head")
                .get(0);
    }

    private String steward(CaseNumber number) {
        return directory
                .members(cards.get(number).parties().subdistrict() + "-handler")
                .get(0);
    }
}
