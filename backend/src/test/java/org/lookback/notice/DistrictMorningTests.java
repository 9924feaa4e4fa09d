package org.lookback.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.notice.NoticeDistrict.HEAD_OF_UNIT;
import static org.lookback.notice.NoticeDistrict.SUPERVISOR;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.notice.MorningSheet.UnitSheet;
import org.springframework.beans.factory.annotation.Autowired;

/** What the jobs of the morning write, and that a second run on the same day writes nothing more. */
@NoticeTest
class DistrictMorningTests {

    @Autowired
    MorningPost post;

    @Autowired
    DigestDesk digests;

    @Autowired
    NoticeDesk desk;

    @Autowired
    PreferenceDesk preferences;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    DeliveryWatch watch;

    @Autowired
    MovableClock clock;

    @Autowired
    AtomicReference<List<UnitSheet>> sheetOfToday;

    @Autowired
    NoticeDistrict.Fresh district;

    @BeforeEach
    void oneUnitHasSomethingDue() {
        district.start();
        sheetOfToday.set(List.of(new UnitSheet("market-reg", "区市场监管局", 2, 1, 1, List.of("INS-20260930-000012 复查场所"))));
    }

    @Test
    void theHeadHasTheSheetInHandBeforeWorkStarts() {
        clock.set("2026-09-30T07:30");

        assertThat(post.sendSheets()).isEqualTo(1);
        assertThat(post.sendSheets()).isZero();
        dispatcher.dispatch();

        assertThat(all()).singleElement().satisfies(sheet -> {
            assertThat(sheet.recipient()).isEqualTo(HEAD_OF_UNIT);
            assertThat(sheet.state()).isEqualTo(DeliveryState.SENT);
            assertThat(sheet.subject()).isEqualTo("2026-09-30 区市场监管局：今日到期 2 件，已逾期 1 件，升级中 1 件");
        });
    }

    @Test
    void noSheetOnADayOffAndNoneForADayThatIsOver() {
        clock.set("2026-10-01T07:30");
        assertThat(post.sendSheets()).isZero();
        clock.set("2026-09-30T18:00");
        assertThat(post.sendSheets()).isZero();
        clock.set("2026-10-10T07:30");
        assertThat(post.sendSheets()).as("a Saturday that is worked").isEqualTo(1);
    }

    @Test
    void fromNovemberOnSomebodyIsToldEveryDayThatTheNextYearIsMissing() {
        clock.set("2026-10-31T09:00");
        post.warnOfMissingYear();
        assertThat(all()).isEmpty();

        clock.set("2026-11-02T09:00");
        post.warnOfMissingYear();
        post.warnOfMissingYear();
        assertThat(all()).singleElement().satisfies(warning -> {
            assertThat(warning.recipient()).isEqualTo(SUPERVISOR);
            assertThat(warning.subject()).isEqualTo("2027年放假调休安排尚未导入");
        });

        clock.set("2027-01-04T09:00");
        post.warnOfMissingYear();
        assertThat(all()).as("and in January still").hasSize(2);
    }

    @Test
    void whoWantsADigestGetsOneMessageADayAndNoLineTwice() {
        preferences.choose(SUPERVISOR, null, Rhythm.DIGEST, true);
        clock.set("2026-09-29T10:00");
        desk.send(Notice.of(ShippedTemplate.NUDGE, SUPERVISOR).with("task", "第一件"));
        desk.send(Notice.of(ShippedTemplate.NUDGE, SUPERVISOR).with("task", "第二件"));
        desk.send(
                Notice.of(ShippedTemplate.NUDGE, SUPERVISOR).with("task", "第三件").atOnce());
        dispatcher.dispatch();
        assertThat(watch.count(DeliveryState.DIGEST, null)).isEqualTo(2);
        assertThat(watch.count(DeliveryState.SENT, null)).isEqualTo(1);

        clock.set("2026-09-30T08:30");
        assertThat(digests.people()).containsExactly(SUPERVISOR);
        digests.bundle(SUPERVISOR);
        digests.bundle(SUPERVISOR);
        dispatcher.dispatch();

        assertThat(watch.count(DeliveryState.BUNDLED, null)).isEqualTo(2);
        assertThat(watch.list(DeliveryState.SENT, null, 10).get(0).subject()).isEqualTo("2026-09-30 通知摘要：2 条");
        assertThat(district.sql().queryForObject("select body from notice where template = 'digest'", String.class))
                .contains("第一件", "第二件")
                .doesNotContain("第三件");
        clock.set("2026-10-01T08:30");
        assertThat(digests.people()).as("nobody on a holiday").isEmpty();
    }

    private List<Delivery> all() {
        return watch.list(null, null, 100);
    }
}
