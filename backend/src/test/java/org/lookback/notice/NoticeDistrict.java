package org.lookback.notice;

import static org.lookback.directory.PostRole.HANDLER;
import static org.lookback.directory.PostRole.HEAD;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.directory.DeputiesToday;
import org.lookback.directory.Directory;
import org.lookback.directory.DirectoryChanged;
import org.lookback.directory.Duty;
import org.lookback.directory.Members;
import org.lookback.directory.People;
import org.lookback.directory.Person;
import org.lookback.directory.PersonEntry;
import org.lookback.directory.Post;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;
import org.lookback.directory.Units;
import org.lookback.notice.MorningSheet.UnitSheet;
import org.lookback.privacy.PersonalData;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One unit with a head and a handler, one supervisor, one who has left; the module as it runs, without loop and web. */
@TestConfiguration
@ImportAutoConfiguration({MailSenderAutoConfiguration.class, JacksonAutoConfiguration.class})
@ComponentScan({
    "org.lookback.notice.persistence",
    "org.lookback.notice.template",
    "org.lookback.notice.mail",
    "org.lookback.notice.log",
    "org.lookback.notice.sms",
    "org.lookback.directory.persistence",
    "org.lookback.privacy.key"
})
@Import({
    NoticeDesk.class,
    Recipients.class,
    DeputiesToday.class,
    GroupMembers.class,
    CopyPlan.class,
    QuietHours.class,
    Channels.class,
    ChannelHealth.class,
    Dispatcher.class,
    DeliveryWatch.class,
    PreferenceDesk.class,
    DigestDesk.class,
    MorningPost.class,
    Directory.class,
    Members.class,
    PersonalData.class
})
public class NoticeDistrict {

    static final String HEAD_OF_UNIT = "zhang.head";
    static final String HANDLER_OF_UNIT = "li.handler";
    static final String SUPERVISOR = "qin.supervisor";
    static final String WHO_LEFT = "sun.gone";

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    WorkingCalendar calendar() {
        return ShippedCalendar.calendar();
    }

    /** What the sheet says this morning. */
    @Bean
    AtomicReference<List<UnitSheet>> sheetOfToday() {
        return new AtomicReference<>(List.of());
    }

    @Bean
    MorningSheet sheet(AtomicReference<List<UnitSheet>> sheetOfToday) {
        return day -> sheetOfToday.get();
    }

    @Bean
    Fresh fresh(
            DataSource database,
            PlatformTransactionManager transactions,
            Units units,
            People people,
            ApplicationEventPublisher events) {
        return new Fresh(new JdbcTemplate(database), new TransactionTemplate(transactions), units, people, events);
    }

    /** Back to the district as every story finds it. */
    public record Fresh(
            JdbcTemplate sql,
            TransactionTemplate transaction,
            Units units,
            People people,
            ApplicationEventPublisher events) {

        public void start() {
            change("delete from notice_delivery");
            change("delete from notice");
            change("delete from notice_channel_trouble");
            change("delete from person_contact");
            transaction.executeWithoutResult(work -> fill());
            events.publishEvent(new DirectoryChanged());
        }

        public void change(String statement) {
            transaction.executeWithoutResult(work -> sql.update(statement));
            events.publishEvent(new DirectoryChanged());
        }

        private void fill() {
            units.put(List.of(
                    new Unit("market-reg", "区市场监管局", UnitKind.DEPARTMENT, null, true),
                    new Unit("ghost-unit", "空壳单位", UnitKind.DEPARTMENT, null, true)));
            people.put(List.of(
                    entry(HEAD_OF_UNIT, true, List.of(new Post(HEAD_OF_UNIT, "market-reg", HEAD)), List.of()),
                    entry(HANDLER_OF_UNIT, true, List.of(new Post(HANDLER_OF_UNIT, "market-reg", HANDLER)), List.of()),
                    entry(SUPERVISOR, true, List.of(), List.of(new Duty(SUPERVISOR, "supervisor"))),
                    entry(WHO_LEFT, false, List.of(new Post(WHO_LEFT, "ghost-unit", HEAD)), List.of())));
        }

        private static PersonEntry entry(String id, boolean active, List<Post> posts, List<Duty> duties) {
            return new PersonEntry(new Person(id, id, "market-reg", active), null, posts, duties);
        }
    }
}
