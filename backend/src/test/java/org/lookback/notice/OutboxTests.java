package org.lookback.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.notice.NoticeDistrict.HANDLER_OF_UNIT;
import static org.lookback.notice.NoticeDistrict.HEAD_OF_UNIT;
import static org.lookback.notice.NoticeDistrict.SUPERVISOR;
import static org.lookback.notice.NoticeDistrict.WHO_LEFT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a notice between desk and log, whoever dies on the way. */
@NoticeTest
class OutboxTests {

    private static final CaseNumber CASE = new CaseNumber("INS-20260930-000012");

    @Autowired
    NoticeDesk desk;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    DeliveryWatch watch;

    @Autowired
    Outbox outbox;

    @Autowired
    MovableClock clock;

    @Autowired
    NoticeDistrict.Fresh district;

    @BeforeEach
    void aWorkingMorning() {
        district.start();
        clock.set("2026-09-30T10:20");
    }

    @Test
    void aNoticeReachesEverybodyInTheGroupOnce() {
        desk.send(reminder("market-reg-head", "market-reg-handler", HEAD_OF_UNIT));

        dispatcher.dispatch();
        dispatcher.dispatch();

        assertThat(all()).hasSize(2).allSatisfy(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
            assertThat(delivery.attempts()).isEqualTo(1);
            assertThat(delivery.sentAt()).isEqualTo(clock.instant());
            assertThat(delivery.caseNo()).isEqualTo(CASE.value());
            assertThat(delivery.subject()).isEqualTo("【催办】INS-20260930-000012 复查场所 已逾期");
        });
        assertThat(all()).extracting(Delivery::recipient).containsExactlyInAnyOrder(HEAD_OF_UNIT, HANDLER_OF_UNIT);
    }

    @Test
    void whatIsRolledBackWasNeverWritten() {
        district.transaction().executeWithoutResult(work -> {
            desk.send(reminder(HEAD_OF_UNIT));
            work.setRollbackOnly();
        });

        assertThat(dispatcher.dispatch()).isZero();
        assertThat(all()).isEmpty();
    }

    @Test
    void whatAKilledNodeHadClaimedIsSentAfterItsLease() {
        desk.send(reminder(HEAD_OF_UNIT));
        assertThat(outbox.claim(Channel.LOG, Lease.startingAt(clock.instant()), 20))
                .hasSize(1);

        assertThat(dispatcher.dispatch()).isZero();
        clock.advance(Lease.LENGTH);
        dispatcher.dispatch();

        assertThat(all()).singleElement().extracting(Delivery::state).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aLeaseFromBeforeTheClockWasSetBackBindsNobody() {
        desk.send(reminder(HEAD_OF_UNIT));
        clock.set("2026-10-30T10:20");
        outbox.claim(Channel.LOG, Lease.startingAt(clock.instant()), 20);
        clock.set("2026-09-30T10:21");

        dispatcher.dispatch();

        assertThat(all()).singleElement().extracting(Delivery::state).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void twoNodesNeverHoldTheSameLetter() {
        desk.send(reminder(HEAD_OF_UNIT, HANDLER_OF_UNIT, SUPERVISOR));
        var first = Lease.startingAt(clock.instant());
        var second = Lease.startingAt(clock.instant());

        assertThat(outbox.claim(Channel.LOG, first, 2)).hasSize(2);
        assertThat(outbox.claim(Channel.LOG, second, 20)).hasSize(1);

        outbox.release(first);
        assertThat(outbox.claim(Channel.LOG, Lease.startingAt(clock.instant()), 20))
                .hasSize(2);
        assertThat(outbox.sent(all().get(0).id(), first, clock.instant())).isFalse();
    }

    @Test
    void whereNobodyIsTheSupervisorsHearOfItAndTheTextSaysSo() {
        desk.send(reminder("ghost-unit-head", WHO_LEFT, "no-such-group"));

        var letters = outbox.claim(Channel.LOG, Lease.startingAt(clock.instant()), 20);

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(SUPERVISOR);
            assertThat(letter.body())
                    .contains("“ghost-unit-head”目前没有在岗人员，改发督导员")
                    .contains("“%s”目前没有在岗人员".formatted(WHO_LEFT))
                    .contains("“no-such-group”目前没有在岗人员");
        });
    }

    @Test
    void outsideServiceHoursOnlyWhatCannotWaitIsSent() {
        clock.set("2026-09-30T20:00");
        desk.send(reminder(HEAD_OF_UNIT));
        desk.send(reminder(HANDLER_OF_UNIT).atOnce());

        dispatcher.dispatch();

        assertThat(states()).containsExactlyInAnyOrder(DeliveryState.HELD, DeliveryState.SENT);
        clock.set("2026-10-07T12:00");
        dispatcher.dispatch();
        assertThat(states()).contains(DeliveryState.HELD);
        clock.set("2026-10-08T08:00");
        dispatcher.dispatch();
        assertThat(states()).containsOnly(DeliveryState.SENT);
    }

    @Test
    void whatWasDueInTheEveningAndIsFoundAtNightWaitsForTheMorning() {
        clock.set("2026-09-29T19:59");
        desk.send(reminder(HEAD_OF_UNIT));
        clock.set("2026-09-29T23:00");

        dispatcher.dispatch();

        assertThat(all()).singleElement().satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(DeliveryState.HELD);
            assertThat(delivery.nextAttemptAt()).isEqualTo(ShippedCalendar.at("2026-09-30T08:00"));
        });
    }

    @Test
    void theSameKeyIsWrittenOnlyOnce() {
        assertThat(desk.send(reminder(HEAD_OF_UNIT).once("a-key"))).isPresent();
        assertThat(desk.send(reminder(HEAD_OF_UNIT).once("a-key"))).isEmpty();

        assertThat(all()).hasSize(1);
    }

    @Test
    void aTemplateNobodyWroteIsADefectOfTheCaller() {
        assertThat(desk.knows("no-such-template")).isFalse();
        assertThatThrownBy(() -> desk.send(Notice.of("no-such-template", HEAD_OF_UNIT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("notices/no-such-template.txt");
    }

    @Test
    void aHundredLettersLeaveInOneGo() {
        for (var i = 0; i < 100; i++) {
            desk.send(reminder(HEAD_OF_UNIT));
        }

        assertThat(dispatcher.dispatch()).isEqualTo(100);

        assertThat(watch.count(DeliveryState.SENT, CASE.value())).isEqualTo(100);
    }

    @Test
    void whatWaitsForAChannelThatIsGoneIsShown() {
        desk.send(reminder(HEAD_OF_UNIT));
        district.change("update notice_delivery set channel = 'webhook-gone'");

        assertThat(watch.channels()).anySatisfy(channel -> {
            assertThat(channel.name()).isEqualTo("webhook-gone");
            assertThat(channel.state()).isEqualTo(ChannelReport.State.MISSING);
            assertThat(channel.waiting()).isEqualTo(1);
        });
    }

    @Test
    void onlyWhatIsStuckCanBeRetried() {
        var id = desk.send(reminder(HEAD_OF_UNIT)).orElseThrow();
        dispatcher.dispatch();
        clock.advance(Duration.ofMinutes(1));

        assertThatThrownBy(() -> watch.retry(id)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo("NOTHING_TO_RETRY"));
        assertThatThrownBy(() -> watch.retry("nothing"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("NOTICE_UNKNOWN"));
    }

    private static Notice reminder(String... to) {
        return Notice.of(ShippedTemplate.DEADLINE_REMINDER, to)
                .about(CASE)
                .with("task", "复查场所")
                .with("title", "大学路便民超市")
                .with("unit", "区市场监管局")
                .with("dueAt", "2026-09-29 17:30:00")
                .with("overdue", "1个工作日");
    }

    private List<Delivery> all() {
        return watch.list(null, null, 500);
    }

    private List<DeliveryState> states() {
        return all().stream().map(Delivery::state).toList();
    }
}
