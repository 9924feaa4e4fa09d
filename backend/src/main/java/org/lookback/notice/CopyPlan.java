package org.lookback.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Decides for everybody a notice is for: through which channel, and now, in the morning or with the digest. */
@Service
public class CopyPlan {

    /** Recipient of a notice for which there is nobody at all: it must at least be seen in the log. */
    private static final String NOBODY = "nobody";

    private final Contacts contacts;
    private final Channels channels;
    private final QuietHours hours;

    public CopyPlan(Contacts contacts, Channels channels, QuietHours hours) {
        this.contacts = contacts;
        this.channels = channels;
        this.hours = hours;
    }

    List<Written.Copy> copies(Notice notice, Collection<String> people, Instant now) {
        var toPeople = people.isEmpty()
                ? Stream.of(copy(NOBODY, Channel.LOG, DeliveryState.PENDING, false, now))
                : toPeople(notice, people, now);
        var toRooms = channels.roomsFor(notice).stream()
                .map(room -> copy(room.name(), room.name(), DeliveryState.PENDING, mayWait(notice), now));
        return Stream.concat(toPeople, toRooms).toList();
    }

    private Stream<Written.Copy> toPeople(Notice notice, Collection<String> people, Instant now) {
        var listed =
                people.stream().filter(person -> !PatientRecipient.is(person)).toList();
        var habits = contacts.habits(listed).stream().collect(Collectors.toMap(Habit::person, Function.identity()));
        return people.stream()
                .map(person -> PatientRecipient.is(person)
                        ? copy(person, Channel.SMS, DeliveryState.PENDING, mayWait(notice), now)
                        : toPerson(notice, habits.getOrDefault(person, Habit.usual(person)), now));
    }

    private Written.Copy toPerson(Notice notice, Habit habit, Instant now) {
        var channel = habit.hasMail() && channels.has(Channel.MAIL) ? Channel.MAIL : Channel.LOG;
        var bundled = habit.rhythm() == Rhythm.DIGEST
                && mayWait(notice)
                && !notice.template().equals(ShippedTemplate.DIGEST.key());
        var state = bundled ? DeliveryState.DIGEST : DeliveryState.PENDING;
        return copy(habit.person(), channel, state, mayWait(notice) && habit.quietHours(), now);
    }

    private Written.Copy copy(String recipient, String channel, DeliveryState state, boolean quiet, Instant now) {
        return quiet && state == DeliveryState.PENDING && hours.quietFor(recipient, now)
                ? new Written.Copy(recipient, channel, DeliveryState.HELD, true, hours.nextFor(recipient, now))
                : new Written.Copy(recipient, channel, state, quiet, now);
    }

    private static boolean mayWait(Notice notice) {
        return notice.urgency() == Urgency.DAYTIME;
    }
}
