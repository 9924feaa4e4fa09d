package org.lookback.notice;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.casefile.CaseNumber;
import org.lookback.notice.PatientPost.Sms;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A patient gets one text message, and no table and no log says who she is. */
@NoticeTest
@Import(PatientSmsTests.Post.class)
class PatientSmsTests {

    private static final String PATIENT = new PatientRecipient("P-7f3k9q2m4x").recipient();

    /** One patient has a number, one has none, one has died. */
    @TestConfiguration
    static class Post {

        @Bean
        PatientPost patientPost() {
            return new PatientPost() {
                @Override
                public boolean isWanted(Letter letter) {
                    return !letter.recipient().endsWith("dead");
                }

                @Override
                public Optional<Sms> address(Letter letter) {
                    return letter.recipient().endsWith("unknown")
                            ? Optional.empty()
                            : Optional.of(new Sms("13811118000", letter.body().replace("{name}", "欧*")));
                }
            };
        }
    }

    @Autowired
    NoticeDesk desk;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    DeliveryWatch watch;

    @Autowired
    MovableClock clock;

    @Autowired
    NoticeDistrict.Fresh district;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger channel = (Logger) LoggerFactory.getLogger("org.lookback.notice.sms");

    @BeforeEach
    void onTheEveOfAHoliday() {
        district.start();
        clock.set("2026-10-07T18:05");
        log.start();
        channel.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        channel.detachAppender(log);
    }

    @Test
    void sheGetsOneMessageOnAHolidayTooAndTheLogShowsNeitherNumberNorWord() {
        desk.send(blocked(PATIENT).once("k1"));
        assertThat(desk.send(blocked(PATIENT).once("k1"))).isEmpty();
        dispatcher.dispatch();
        dispatcher.dispatch();

        assertThat(watch.list(null, null, 10)).singleElement().satisfies(one -> {
            assertThat(one.channel()).isEqualTo(Channel.SMS);
            assertThat(one.recipient()).isEqualTo("patient:P-7f3k9q2m4x");
            assertThat(one.state()).isEqualTo(DeliveryState.SENT);
        });
        assertThat(log.list).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .contains("to=138****8000", "case=APT-20261007-000001")
                .doesNotContain("13811118000", "欧", "爽约"));
        assertThat(district.sql().queryForList("select body from notice", String.class))
                .allSatisfy(kept -> assertThat(kept).contains("{name}您好").doesNotContain("欧"));
    }

    @Test
    void atNightItWaitsForTheMorningWhateverDayThatIs() {
        clock.set("2026-10-03T20:00");
        desk.send(blocked(PATIENT));
        dispatcher.dispatch();
        assertThat(only().state()).isEqualTo(DeliveryState.HELD);
        clock.set("2026-10-04T07:59:59");
        dispatcher.dispatch();
        assertThat(only().state()).isEqualTo(DeliveryState.HELD);
        clock.set("2026-10-04T08:00");
        dispatcher.dispatch();
        assertThat(only().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatCannotWaitDoesNot() {
        clock.set("2026-10-03T20:25");
        desk.send(blocked(PATIENT).atOnce());
        dispatcher.dispatch();
        assertThat(only().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void withoutANumberItIsTriedAgainAndAfterADeathNothingIsSent() {
        desk.send(blocked("patient:P-unknown"));
        dispatcher.dispatch();
        assertThat(only().state()).isEqualTo(DeliveryState.PENDING);
        assertThat(only().lastError()).contains("手机号码");
        assertThat(watch.channels()).allSatisfy(one -> assertThat(one.state()).isEqualTo(ChannelReport.State.UP));

        district.start();
        log.list.clear();
        desk.send(blocked("patient:P-dead"));
        dispatcher.dispatch();
        assertThat(log.list).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .contains("not sent any more"));
    }

    private Delivery only() {
        return watch.list(null, null, 10).get(0);
    }

    private static Notice blocked(String... to) {
        return new Notice(
                ShippedTemplate.PATIENT_BLOCKED.key(),
                new CaseNumber("APT-20261007-000001"),
                Map.of("name", "{name}", "hospital", "示范区第一医院"),
                List.of(to),
                Urgency.DAYTIME,
                null);
    }
}
