package org.lookback.notice;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one message of everything that somebody wanted to read once a day. */
@Service
public class DigestDesk {

    private static final int LINES = 200;

    private final Outbox outbox;
    private final NoticeDesk desk;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public DigestDesk(Outbox outbox, NoticeDesk desk, WorkingCalendar calendar, Clock clock) {
        this.outbox = outbox;
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whose digest is to be made now: on a day off nobody's. */
    public List<String> people() {
        return calendar.isWorkingDay(DistrictTime.dayOf(clock.instant())) ? outbox.peopleWithDigest() : List.of();
    }

    /** The lines and the message that replaces them are written together, so none is lost and none comes twice. */
    @Transactional
    public void bundle(String person) {
        var waiting = outbox.inDigestOf(person);
        if (waiting.isEmpty()) {
            return;
        }
        var digest = desk.send(Notice.of(ShippedTemplate.DIGEST, person)
                        .with("date", DistrictTime.dayOf(clock.instant()).toString())
                        .with("count", String.valueOf(waiting.size()))
                        .with("lines", lines(waiting)))
                .orElseThrow();
        var taken = outbox.bundle(waiting.stream().map(Delivery::id).toList(), digest);
        if (taken != waiting.size()) {
            throw Refusal.conflict("DIGEST_ALREADY_MADE", "“%s”的每日摘要正由另一台服务器生成，本次不再重复。".formatted(person));
        }
    }

    private static String lines(List<Delivery> waiting) {
        var shown = waiting.stream()
                .limit(LINES)
                .map(delivery -> "· %s  %s".formatted(DistrictTime.text(delivery.createdAt()), delivery.subject()))
                .collect(Collectors.joining("\n"));
        return waiting.size() <= LINES ? shown : shown + "\n……另有%d条，请登录系统查看。".formatted(waiting.size() - LINES);
    }
}
