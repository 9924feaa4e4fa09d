package org.lookback.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardProposal;
import org.lookback.inspection.Checklists;
import org.lookback.inspection.Course;
import org.lookback.inspection.EvidencePlace;
import org.lookback.inspection.EvidencePlaces;
import org.lookback.inspection.Finding;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.Findings;
import org.lookback.inspection.Found;
import org.lookback.inspection.Inspection;
import org.lookback.inspection.InspectionSearch;
import org.lookback.inspection.InspectionSource;
import org.lookback.inspection.Inspections;
import org.lookback.inspection.ItemKey;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackItem;
import org.lookback.inspection.LookBackResult;
import org.lookback.inspection.LookBacks;
import org.lookback.inspection.Measure;
import org.lookback.inspection.MeasureKind;
import org.lookback.inspection.OnSite;
import org.lookback.inspection.OrderTrack;
import org.lookback.inspection.Papers;
import org.lookback.inspection.Plan;
import org.lookback.inspection.RectificationOrder;
import org.lookback.inspection.RectificationReport;
import org.lookback.inspection.Rectifications;
import org.lookback.inspection.Recusal;
import org.lookback.inspection.Recusals;
import org.lookback.inspection.Referral;
import org.lookback.inspection.ServiceWay;
import org.lookback.inspection.SiteVisit;
import org.lookback.inspection.SiteVisits;
import org.lookback.inspection.Stage;
import org.lookback.inspection.TeamMember;
import org.lookback.inspection.Teams;
import org.lookback.inspection.Verification;
import org.lookback.inspection.VisitOutcome;
import org.lookback.venue.Severity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

/** Every statement of inspections: written, read back, refused when somebody was faster. */
@ProcessTest
@Transactional
class SqlInspectionsTests {

    private static final CaseNumber NUMBER = new CaseNumber("INS-20990101-900001");
    private static final Instant AT = Instant.parse("2026-09-30T02:20:00Z");
    private static final Plan PLAN = new Plan(
            "T-900",
            "unit-of-this-test",
            InspectionSource.DRAW,
            "EPI-1",
            1,
            LocalDate.of(2026, 9, 30),
            true,
            "专项检查",
            "备注",
            "li.officer1",
            AT);

    @Autowired
    private Inspections inspections;

    @Autowired
    private Findings findings;

    @Autowired
    private Teams teams;

    @Autowired
    private SiteVisits visits;

    @Autowired
    private Recusals recusals;

    @Autowired
    private EvidencePlaces evidence;

    @Autowired
    private Papers papers;

    @Autowired
    private Rectifications rectifications;

    @Autowired
    private LookBacks lookBacks;

    @Autowired
    private Checklists checklists;

    @BeforeEach
    void planned() {
        inspections.add(inspection(Stage.PLANNED, 0));
    }

    @Test
    void anInspectionIsReadBackAsItWasWritten() {
        assertThat(inspections.get(NUMBER)).isEqualTo(inspection(Stage.PLANNED, 0));

        var decided = new Inspection(
                NUMBER,
                PLAN,
                Stage.DECIDED,
                1,
                new OnSite(AT, "li.officer1", true),
                new Measure(MeasureKind.WARNING, OrderTrack.MAJOR_REPEAT, "理由", 5, "wang.market.reviewer"),
                true,
                "CLOSED",
                AT,
                0);
        inspections.update(decided);

        assertThat(inspections.get(NUMBER))
                .isEqualTo(new Inspection(
                        NUMBER, PLAN, Stage.DECIDED, 1, decided.onSite(), decided.measure(), true, "CLOSED", AT, 1));
    }

    @Test
    void whoeverReadAnOlderVersionChangesNothing() {
        inspections.update(inspection(Stage.ASSIGNED, 0));

        assertThatThrownBy(() -> inspections.update(inspection(Stage.RETRY, 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void inspectionsAreFoundByVenueStageUnitAndWhetherTheyAreOpen() {
        assertThat(found("T-900", Stage.PLANNED, true, Set.of("unit-of-this-test", "another")))
                .isEqualTo(1);
        assertThat(found("T-900", null, null, null)).isEqualTo(1);
        assertThat(found("T-900", null, false, null)).isZero();
        assertThat(found("T-900", Stage.CLOSED, null, null)).isZero();
        assertThat(found("T-901", null, null, null)).isZero();
        assertThat(found("T-900", null, null, Set.of("another"))).isZero();
        assertThat(inspections.openAt("T-900")).containsExactly(NUMBER);
        assertThat(inspections.cappedBetween("T-900", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo(1);
        assertThat(inspections.cappedBetween("T-900", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .isZero();
    }

    @Test
    void findingsKeepTheirCourseAndTheirVersion() {
        findings.add(List.of(finding(2, Severity.MAJOR), finding(1, Severity.MINOR)));
        var read = findings.ofCase(NUMBER);
        assertThat(read).extracting(finding -> finding.found().itemNo()).containsExactly(1, 2);
        assertThat(read.get(0).found()).isEqualTo(finding(1, Severity.MINOR).found());

        var course = new Course(FindingState.REJECTED, "仍未到位", AT, AT, AT, AT, AT, 2, true, true);
        var changed = new Finding(read.get(0).id(), read.get(0).found(), course, 0);
        findings.update(List.of(changed));

        assertThat(findings.ofCase(NUMBER).get(0).course()).isEqualTo(course);
        assertThatThrownBy(() -> findings.update(List.of(changed)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> findings.add(List.of(finding(1, Severity.MINOR))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aTeamReplacesTheOneBefore() {
        teams.put(NUMBER, "INSPECT", List.of(member("a"), member("b")));
        teams.put(NUMBER, "INSPECT", List.of(member("b"), member("c")));

        assertThat(teams.ofCase(NUMBER)).containsExactly(member("b"), member("c"));
        assertThat(teams.inspecting(NUMBER)).hasSize(2);
    }

    @Test
    void visitsRecusalsAndPhotosAreReadBackAsTheyWereWritten() {
        var visit = new SiteVisit(1, VisitOutcome.ENTERED, AT, AT, "密文", "陈述", false, "拒签", "密文", "li.officer1", AT);
        visits.add(NUMBER, visit);
        assertThat(visits.ofCase(NUMBER)).containsExactly(visit);

        recusals.add(
                NUMBER,
                new Recusal("qian.officer6", false, "近亲属", "sun.officer5", AT, null, null, null, null, null, "p-1"));
        var decided = new Recusal(
                "qian.officer6", false, "近亲属", "sun.officer5", AT, true, "boss", AT, "同意", "wu.officer3", "p-1");
        recusals.update(NUMBER, decided);
        assertThat(recusals.ofCase(NUMBER)).containsExactly(decided);
        assertThatThrownBy(() -> recusals.update(NUMBER, decided))
                .isInstanceOf(OptimisticLockingFailureException.class);

        var places = List.of(new EvidencePlace("AFTER", 1, "p2"), new EvidencePlace("FOUND", 1, "p1"));
        evidence.add(NUMBER, places);
        assertThat(evidence.ofCase(NUMBER)).isEqualTo(places);
    }

    @Test
    void papersExistOncePerCase() {
        var order = new RectificationOrder(AT, ServiceWay.PREMISES, "密文", "密文", "备注", "li.officer1");
        papers.add(NUMBER, order);
        assertThat(papers.order(NUMBER)).contains(order);
        assertThatThrownBy(() -> papers.add(NUMBER, order)).isInstanceOf(DuplicateKeyException.class);

        var referral = new Referral("ecology", "示范移〔2026〕1号", "重大隐患", "boss", AT);
        papers.add(NUMBER, referral);
        assertThat(papers.referral(NUMBER)).contains(referral);

        var card = new CardProposal(1, "T-900", "多次不到位", null, "boss", AT, null, null, null, null, null);
        papers.add(NUMBER, card);
        assertThat(papers.cardProposal(NUMBER)).contains(card);
        var refused = new CardProposal(
                1, "T-900", card.reason(), null, card.proposedBy(), AT, false, null, "some.head", AT, "证据不足");
        papers.decide(NUMBER, refused);
        assertThat(papers.cardProposal(NUMBER)).contains(refused);
        assertThatThrownBy(() -> papers.decide(NUMBER, refused)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aVerificationIsExpectedAndThenDoneOnce() {
        findings.add(List.of(finding(1, Severity.MINOR)));
        var id = findings.ofCase(NUMBER).get(0).id();
        var report = new RectificationReport(id, 1, "原因", "措施", null, "li.officer1", AT);
        rectifications.addReports(List.of(report));
        rectifications.expect(List.of(new Verification(id, 1, AT, null, null, null, null)));
        var done = new Verification(id, 1, AT, false, "未到位", "li.officer1", AT);
        rectifications.complete(List.of(done));

        assertThat(rectifications.reports(NUMBER)).containsExactly(report);
        assertThat(rectifications.verifications(NUMBER)).containsExactly(done);
        assertThatThrownBy(() -> rectifications.complete(List.of(done)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void lookBacksKeepTheirItemsAndAreDoneOnce() {
        var items = List.of(new LookBackItem(key(5), true, null, null), new LookBackItem(key(3), false, null, null));
        lookBacks.add(
                NUMBER,
                "T-900",
                "market-reg",
                List.of(lookBack(0, LookBackResult.PLANNED, items), lookBack(1, LookBackResult.PLANNED, items)));
        assertThat(lookBacks.get(NUMBER, 1).items()).isEqualTo(items);

        var answered =
                List.of(new LookBackItem(key(5), true, false, "又出现"), new LookBackItem(key(3), false, true, null));
        var done = new LookBack(
                0,
                1,
                LocalDate.of(2026, 10, 19),
                AT,
                LookBackResult.RELAPSED,
                AT,
                "li.officer1",
                "INS-20990101-900002",
                answered);
        lookBacks.update(NUMBER, done);

        assertThat(lookBacks.ofCase(NUMBER)).hasSize(2).first().isEqualTo(done);
        assertThatThrownBy(() -> lookBacks.update(NUMBER, done)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theShippedChecklistsAreThere() {
        var epidemic = checklists.newest("EPI-1").orElseThrow();

        assertThat(epidemic.items()).hasSize(18);
        assertThat(epidemic.item(10).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(epidemic.items().stream().filter(item -> item.severity() == Severity.MAJOR))
                .hasSize(6);
        assertThat(checklists.newest("GEN-1").orElseThrow().items()).hasSize(10);
        assertThat(checklists.current()).extracting(one -> one.id()).contains("EPI-1", "GEN-1");
        assertThat(checklists.find("EPI-1", 2)).isEmpty();
    }

    private long found(String venue, Stage stage, Boolean open, Set<String> units) {
        var search = new InspectionSearch(venue, stage, open, units, 10, 0);
        assertThat(inspections.search(search)).hasSize((int) inspections.count(search));
        return inspections.count(search);
    }

    private static Inspection inspection(Stage stage, int version) {
        return new Inspection(NUMBER, PLAN, stage, 0, null, null, false, null, null, version);
    }

    private static Finding finding(int itemNo, Severity severity) {
        var found = new Found(NUMBER, "T-900", itemNo, "检查项", severity, "问题描述文字", "依据", AT);
        var open = new Course(FindingState.OPEN, null, null, null, null, null, null, 0, false, false);
        return new Finding(0, found, open, 0);
    }

    private static TeamMember member(String person) {
        return new TeamMember("INSPECT", person, "证号-" + person);
    }

    private static ItemKey key(int itemNo) {
        return new ItemKey("EPI-1", 1, itemNo);
    }

    private static LookBack lookBack(int index, LookBackResult result, List<LookBackItem> items) {
        return new LookBack(index, 1, LocalDate.of(2026, 10, 19), AT, result, null, null, null, items);
    }
}
