package org.lookback.flag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.flag.FlagStories.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.FlagReading;
import org.lookback.flag.FlagState;
import org.lookback.flag.FlagStories;
import org.lookback.venue.VenueComplaints;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may nominate what, and the way to the public notice. */
@ProcessTest
class FlagNominationProcessTests {

    private static final String VENUE = "V012";
    private static final String OTHER = "V027";

    @Autowired
    private Story story;

    @Autowired
    private FlagStories steps;

    @Autowired
    private FlagReading flags;

    @Autowired
    private VenueComplaints complaints;

    @Autowired
    private VenueRegister venues;

    @Autowired
    private CaseDesk cases;

    @BeforeEach
    void aCleanVenue() {
        steps.cleanVisits(VENUE, "2026-09-01", "2026-09-08");
        story.at("2026-09-14T09:00");
    }

    @Test
    void onlyTheVenuesOwnUnitsNominateAndNotTheOneWhoApproves() {
        refused("FLAG_NOT_YOUR_VENUE", () -> steps.nominated(VENUE, "li.officer1"));
        refused("FLAG_NOT_YOUR_VENUE", () -> steps.nominated(VENUE, "qin.supervisor1"));
        refused("FLAG_APPROVER_NOMINATES", () -> steps.nominated(VENUE, steps.head(VENUE)));
        refused("VENUE_NOT_FOUND", () -> start("{\"venueCode\":\"V999\"}"));
        refused("VENUE_MISSING", () -> start("{}"));
        refused("FLAG_ORIGIN_MISSING", () -> start("{\"venueCode\":\"V012\"}"));
        refused(
                "FLAG_ITEM_MISSING",
                () -> start("{\"venueCode\":\"V012\",\"origin\":\"SELF\",\"reason\":\"场所自荐，管理规范\"}"));
        refused(
                "FLAG_PHOTO_MISSING",
                () -> start("{\"venueCode\":\"V012\",\"origin\":\"SELF\",\"reason\":\"场所自荐，管理规范\",\"items\":["
                        + "{\"key\":\"ATTENTION\",\"met\":true},{\"key\":\"ORGANISED\",\"met\":true}]}"));
        assertThat(flags.preview(VENUE).running()).isNull();
    }

    @Test
    void threePeopleDecideAndANoEndsIt() {
        var regulator = steps.regulator(VENUE);
        var number = steps.nominated(VENUE, regulator);
        refused("FLAG_RUNNING", () -> steps.nominated(VENUE, steps.handler(VENUE)));
        assertThat(cases.involvedUnits(number)).containsExactly("urban-mgmt");
        refused("DECISION_MISSING", () -> story.handIn(number, "userTask_approveFlag", steps.head(VENUE), "{}"));
        refused(
                "REASON_MISSING",
                () -> story.handIn(number, "userTask_approveFlag", steps.head(VENUE), "{\"approved\":false}"));
        steps.approved(number, steps.head(VENUE));
        refused("FOUR_EYES", () -> steps.cosigned(number, regulator));
        assertThat(flags.get(number).state()).isEqualTo(FlagState.APPROVED);
        story.handIn(number, "userTask_cosignFlag", "chen.urban.head", "{\"approved\":false,\"reason\":\"近期有案件在办\"}");
        assertThat(cases.get(number).outcomeLabel()).isEqualTo("主管部门未会签");
        assertThat(flags.get(number).end().reason()).isEqualTo("主管部门不同意会签：近期有案件在办");

        var again = steps.nominated(VENUE, steps.handler(VENUE));
        story.handIn(again, "userTask_approveFlag", steps.head(VENUE), "{\"approved\":false,\"reason\":\"暂缓\"}");
        assertThat(cases.get(again).outcomeLabel()).isEqualTo("审批未同意");
    }

    @Test
    void whatIsNotMetEndsItAtOnceWithAllReasons() {
        steps.cleanVisits(OTHER, "2026-09-01", "2026-09-08");
        venues.changeStatus(OTHER, VenueStatus.TEMP_CLOSED, "装修", steps.reviewer(OTHER));
        var shut = steps.nominated(OTHER, steps.handler(OTHER), "VACCINATED");
        venues.changeStatus(OTHER, VenueStatus.ACTIVE, "恢复营业", steps.reviewer(OTHER));
        assertThat(flags.get(shut).end().reason())
                .isEqualTo("条件核对，条件不符：从业人员完成三针疫苗接种：提名人核实不符合。" + " 场所在营：场所现为“停业”，在营的场所才能授旗；如已恢复营业，请先更正场所状态。");
        assertThat(cases.get(shut).outcomeLabel()).isEqualTo("条件不符，未授予");
        assertThat(flags.sheets(shut)).hasSize(2).noneMatch(sheet -> sheet.isMet());

        complaints.upheld(OTHER, "HOT-12", LocalDate.of(2026, 6, 16), "qin.supervisor1");
        var complained = steps.nominated(OTHER, steps.handler(OTHER));
        assertThat(flags.get(complained).end().reason()).contains("2026-06-16有查实的投诉（HOT-12）");
        // one day later the complaint lies outside the window of 90 days
        story.at("2026-09-15T09:00");
        var late = steps.nominated(OTHER, steps.handler(OTHER));
        assertThat(flags.get(late).state()).isEqualTo(FlagState.CHECKED);
        story.handIn(late, "userTask_approveFlag", steps.head(OTHER), "{\"approved\":false,\"reason\":\"暂缓\"}");
    }

    private CaseNumber start(String record) {
        return story.start("red-flag", steps.handler(VENUE), record);
    }
}
