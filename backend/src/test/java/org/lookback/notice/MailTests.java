package org.lookback.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.notice.NoticeDistrict.HANDLER_OF_UNIT;
import static org.lookback.notice.NoticeDistrict.HEAD_OF_UNIT;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.casefile.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** Notices by mail, with a real server that is sometimes away. */
@NoticeTest
class MailTests {

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
    NoticeDistrict.Fresh district;

    private GreenMail server;

    @BeforeEach
    void twoPeopleWithAnAddress() {
        district.start();
        clock.set("2026-09-28T10:00");
        preferences.choose(HEAD_OF_UNIT, "head@example.test", Rhythm.AT_ONCE, true);
        preferences.choose(HANDLER_OF_UNIT, "handler@example.test", Rhythm.AT_ONCE, true);
        server = MailServer.start();
    }

    @AfterEach
    void closeThePostOffice() {
        server.stop();
    }

    @Test
    void theMailNamesTheCaseAndCanBeRecognisedWhenItComesTwice() throws Exception {
        var id = desk.send(nudge(HEAD_OF_UNIT)).orElseThrow();

        dispatcher.dispatch();

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("【催办】INS-20260930-000012 复查场所");
        assertThat(String.valueOf(mail.getContent())).contains("留言：请今天下班前完成", id);
        assertThat(mail.getHeader("Message-ID")[0]).isEqualTo("<%s.%d@lookback>".formatted(id, only().id()));
        assertThat(mail.getHeader("X-Lookback-Notice")).containsExactly(id);
        assertThat(mail.getFrom()[0]).hasToString("lookback@example.test");
    }

    @Test
    void aServerThatIsAwayForADayCostsNoNotice() {
        server.stop();
        for (var i = 0; i < 30; i++) {
            desk.send(nudge(HEAD_OF_UNIT, HANDLER_OF_UNIT).atOnce());
        }
        for (var minute = 0; minute < 24 * 60; minute += 10) {
            dispatcher.dispatch();
            clock.advance(Duration.ofMinutes(10));
        }
        assertThat(mailChannel().state()).isEqualTo(ChannelReport.State.DOWN);
        assertThat(mailChannel().waiting()).isEqualTo(60);
        assertThat(mailChannel().failed()).isZero();

        server = MailServer.start();
        clock.advance(Duration.ofMinutes(30));
        dispatcher.dispatch();

        assertThat(mailChannel().state()).isEqualTo(ChannelReport.State.UP);
        assertThat(mailChannel().waiting()).isZero();
        assertThat(receivedBy("head@example.test")).hasSize(30).doesNotHaveDuplicates();
        assertThat(receivedBy("handler@example.test")).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aDeadServerIsProbedLessAndLessOftenAndItsErrorShowsNoAddress() {
        server.stop();
        desk.send(nudge(HEAD_OF_UNIT));

        dispatcher.dispatch();
        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().nextAttemptAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        dispatcher.dispatch();
        assertThat(only().attempts()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        dispatcher.dispatch();
        assertThat(only().nextAttemptAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));

        assertThat(mailChannel().state()).as("two failures are bad luck").isEqualTo(ChannelReport.State.UP);
        clock.advance(Duration.ofMinutes(5));
        dispatcher.dispatch();
        assertThat(mailChannel().state()).isEqualTo(ChannelReport.State.DOWN);
        assertThat(mailChannel().lastError()).doesNotContain("@").isNotBlank();
    }

    @Test
    void aSupervisorWhoKnowsThatTheServerIsBackNeedNotWaitForTheNextProbe() {
        server.stop();
        var id = desk.send(nudge(HEAD_OF_UNIT)).orElseThrow();
        for (var probe = 0; probe < 4; probe++) {
            dispatcher.dispatch();
            clock.advance(Duration.ofMinutes(15));
        }
        server = MailServer.start();

        dispatcher.dispatch();
        assertThat(server.getReceivedMessages()).isEmpty();
        watch.retry(id);
        dispatcher.dispatch();

        assertThat(receivedBy("head@example.test")).hasSize(1);
        assertThat(mailChannel().state()).isEqualTo(ChannelReport.State.UP);
    }

    @Test
    void aLetterThatIsRefusedAgainAndAgainWaitsForAPersonAndTheOthersGoOn() {
        desk.send(nudge(HEAD_OF_UNIT).atOnce()).orElseThrow();
        preferences.choose(HEAD_OF_UNIT, null, Rhythm.AT_ONCE, true);
        for (var day = 0; day < 14; day++) {
            for (var hour = 0; hour < 24; hour++) {
                dispatcher.dispatch();
                clock.advance(Duration.ofHours(1));
            }
        }
        assertThat(only().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(only().attempts()).isEqualTo(BackOff.ATTEMPTS);
        assertThat(only().lastError()).contains("没有登记邮箱");
        assertThat(mailChannel().state()).isEqualTo(ChannelReport.State.UP);
        assertThat(mailChannel().failed()).isEqualTo(1);

        preferences.choose(HEAD_OF_UNIT, "new@example.test", Rhythm.AT_ONCE, true);
        watch.retry(only().noticeId());
        dispatcher.dispatch();

        assertThat(receivedBy("new@example.test")).hasSize(1);
        assertThat(only().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void theAddressIsEncryptedInTheDatabase() {
        assertThat(preferences.of(HEAD_OF_UNIT).mail()).isEqualTo("head@example.test");
        assertThat(district.sql().queryForList("select mail_enc from person_contact", String.class))
                .hasSize(2)
                .allSatisfy(stored -> assertThat(stored).startsWith("1:").doesNotContain("example"));
    }

    private static Notice nudge(String... to) {
        return Notice.of(ShippedTemplate.NUDGE, to)
                .about(new CaseNumber("INS-20260930-000012"))
                .with("task", "复查场所")
                .with("message", "请今天下班前完成");
    }

    private Delivery only() {
        return watch.list(null, null, 10).get(0);
    }

    private ChannelReport mailChannel() {
        return watch.channels().stream()
                .filter(channel -> channel.name().equals(Channel.MAIL))
                .findFirst()
                .orElseThrow();
    }

    /** Message-IDs of what this address received. */
    private List<String> receivedBy(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> Letters.to(mail).equals(address))
                .map(Letters::id)
                .toList();
    }
}
