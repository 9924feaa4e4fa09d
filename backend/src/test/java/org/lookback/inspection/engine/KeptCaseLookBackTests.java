package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.engine.InspectionStories.OFFICER;
import static org.lookback.inspection.engine.InspectionStories.SECOND;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.inspection.CardedFinding;
import org.lookback.inspection.CardedFindings;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackSheets;
import org.lookback.inspection.LookBackSubject;
import org.lookback.inspection.LookedBackCases;
import org.lookback.venue.Severity;
import org.lookback.workflow.CaseProcesses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Look-backs of a case that is no inspection: a stand-in for the card of scenario S2, steps 7 and 8. */
@ProcessTest
class KeptCaseLookBackTests {

    private static final String STAND_IN = "standInForCards";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private CaseProcesses processes;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DefaultListableBeanFactory beans;

    @Autowired
    private LookBackSheets sheets;

    @Autowired
    private CardedFindings carded;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private List<DocumentFacts> papers;

    private final StandIn standIn = new StandIn();

    @BeforeEach
    void deploy() {
        repository
                .createDeployment()
                .name("kept")
                .enableDuplicateFiltering(true)
                .addClasspathResource("designer/kept-case.bpmn")
                .deploy();
        TwinVenue.named("IT-KC-035", jdbc, transactions);
        beans.registerSingleton(STAND_IN, standIn);
    }

    @AfterEach
    void forget() {
        beans.destroySingleton(STAND_IN);
    }

    @Test
    void aCardTakenDownOnAMakeUpSundayIsLookedBackAtAfterMidAutumnAndAgainInOctober() {
        var food = inspected("EPI-1", 2);
        var general = inspected("GEN-1", 2);
        story.at("2026-09-20T16:00");
        var number = kept(List.of(food, general));

        assertThat(sheets.ofCase(number))
                .extracting(LookBack::plannedOn)
                .containsExactly(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-10-20"));
        assertThat(sheets.sheet(number, 0).checklists()).hasSize(2);
        assertThat(sheets.sheet(number, 0).lookBack().items()).hasSize(5);
        story.at("2026-09-28T08:59");
        assertThat(story.fireDueTimersOf(number)).isZero();
        story.at("2026-09-28T09:00");
        story.fireDueTimersOf(number);
        conduct(number, 0, null);
        assertThat(standIn.told).containsExactly("held 0 false");
        story.at("2026-10-20T09:00");
        story.fireDueTimersOf(number);
        conduct(number, 1, null);
        assertThat(standIn.told).containsExactly("held 0 false", "held 1 true");
        assertThat(cases.get(number).outcome()).isEqualTo("DONE");
        var paper = papers.stream()
                .filter(one -> one.kinds().contains(DocumentKind.LOOK_BACK_RECORD))
                .findFirst()
                .orElseThrow()
                .gather(DocumentKind.LOOK_BACK_RECORD, number, new Choice(Map.of()));
        assertThat(paper).isNotNull();
    }

    @Test
    void whatFailsAgainIsANewFindingAndTheCaseIsToldItsName() {
        var finding = inspected("EPI-1", 3);
        story.at("2026-09-20T16:00");
        var number = kept(List.of(finding));
        story.at("2026-09-28T09:00");
        story.fireDueTimersOf(number);
        conduct(number, 0, finding.itemNo());

        assertThat(standIn.told).containsExactly("relapsed 0 [" + finding.reference() + "#L1]");
        assertThat(carded.named(List.of(finding.reference() + "#L1")))
                .singleElement()
                .matches(again -> again.itemNo() == 3 && again.description().contains("又"));
        assertThat(cases.get(number).outcome()).isEqualTo("DONE");
    }

    private void conduct(CaseNumber number, int turn, Integer failing) {
        var record = new ObjectMapper().createObjectNode();
        record.putArray("officers").add(OFFICER).add(SECOND);
        var items = record.putArray("items");
        for (var item : sheets.sheet(number, turn).lookBack().items()) {
            var fails = failing != null && item.toRecheck() && item.itemNo() == failing;
            var answer = items.addObject()
                    .put("checklistId", item.key().checklistId())
                    .put("checklistVersion", item.key().checklistVersion())
                    .put("itemNo", item.itemNo())
                    .put("holds", !fails);
            if (fails) {
                answer.put("description", "同一问题又出现了").putArray("evidence").add(story.photo(OFFICER));
            }
        }
        story.handIn(number, "userTask_conductLookBack", OFFICER, record.toString());
    }

    /** An inspection whose finding a card would carry. */
    private CardedFinding inspected(String checklist, int itemNo) {
        story.at("2026-09-07T09:00");
        var number = inspections.plannedWith(checklist, "IT-KC-035", "2026-09-07");
        inspections.assigned(number, OFFICER, SECOND);
        story.at("2026-09-07T10:00");
        inspections.visited(number, "2026-09-07T09:30", "2026-09-07T09:50", Map.of(itemNo, "FAIL"));
        return carded.of(number).get(0);
    }

    private CaseNumber kept(List<CardedFinding> findings) {
        JsonNode fields = new ObjectMapper().createObjectNode().put("leadUnit", "market-reg");
        var number = processes.start("kept-case", fields, OFFICER);
        standIn.keep(number, findings, Story.time("2026-09-20T16:00"));
        story.handInFields(number, "userTask_begin", OFFICER, "{}");
        return number;
    }

    /** Keeps one case, and remembers what it was told. */
    private static final class StandIn implements LookedBackCases {

        private final List<String> told = new ArrayList<>();
        private LookBackSubject subject;

        void keep(CaseNumber number, List<CardedFinding> findings, Instant settledAt) {
            var items = findings.stream()
                    .map(one -> new LookBackSubject.Item(
                            one.checklistId(), one.checklistVersion(), one.itemNo(), Severity.MAJOR, one.reference()))
                    .toList();
            subject = new LookBackSubject(number, "IT-KC-035", items, settledAt, "YC", 2, List.of(OFFICER));
        }

        @Override
        public boolean keeps(CaseNumber number) {
            return subject != null && subject.number().equals(number);
        }

        @Override
        public LookBackSubject subject(CaseNumber number) {
            return subject;
        }

        @Override
        public void relapsed(CaseNumber number, int index, List<String> references, String by) {
            told.add("relapsed %d %s".formatted(index, references));
        }

        @Override
        public void held(CaseNumber number, int index, boolean last, Instant at, String by) {
            told.add("held %d %s".formatted(index, last));
        }
    }
}
