package org.lookback.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupPlanTests {

    private static final Unit OPEN = new Unit("market-reg", "区市场监管局", UnitKind.DEPARTMENT, null, true);
    private static final Unit CLOSED = new Unit("old", "旧机构", UnitKind.DEPARTMENT, null, false);
    private static final Person HERE = new Person("li", "李", "market-reg", true);
    private static final Person GONE = new Person("wu", "吴", "market-reg", false);

    private final GroupPlan plan = GroupPlan.of(
            List.of(OPEN, CLOSED),
            List.of(HERE, GONE),
            List.of(
                    new Post("li", "market-reg", PostRole.HANDLER),
                    new Post("li", "old", PostRole.REVIEWER),
                    new Post("wu", "market-reg", PostRole.HANDLER)),
            List.of(new Duty("li", "officer"), new Duty("wu", "officer")),
            List.of());

    @Test
    void everyUnitHasThreeGroupsWithChineseNamesEvenAfterItWasClosed() {
        assertThat(plan.names())
                .containsEntry("market-reg-handler", "区市场监管局·经办")
                .containsKeys("market-reg-reviewer", "market-reg-head", "old-handler", "officer", "staff");
    }

    @Test
    void whoeverIsActiveIsStaffAndHoldsPostsAndDuties() {
        assertThat(plan.members().get("staff")).containsExactly("li");
        assertThat(plan.members().get("market-reg-handler")).containsExactly("li");
        assertThat(plan.members().get("old-reviewer")).containsExactly("li");
        assertThat(plan.members().get("officer")).containsExactly("li");
    }

    @Test
    void whoseWorkIsBoundToAHospitalIsInTheGroupOfThatHospital() {
        var hospital = new Unit("hosp-1", "第一医院", UnitKind.HOSPITAL, null, true);
        var nurse = new Person("bai", "白", "hosp-1", true);
        var wards = GroupPlan.of(
                List.of(OPEN, hospital),
                List.of(nurse),
                List.of(),
                List.of(new Duty("bai", "triage-nurse")),
                List.of());
        assertThat(wards.names()).containsEntry("hosp-1-triage-nurse", "第一医院·预检分诊护士");
        assertThat(wards.names()).doesNotContainKey("market-reg-triage-nurse");
        assertThat(wards.members().get("hosp-1-triage-nurse")).containsExactly("bai");
        assertThat(wards.members().get("triage-nurse")).containsExactly("bai");
    }

    @Test
    void aGroupNobodyIsInIsEmptyRatherThanMissing() {
        assertThat(plan.members().get("market-reg-head")).isEmpty();
    }
}
