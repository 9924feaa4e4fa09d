package org.lookback.extension;

import org.lookback.calendar.CalendarYearImported;
import org.lookback.directory.SpecialGroup;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Tells the supervisors how many running deadlines wait for their word after a year was imported. */
@Service
class TellOfMoves {

    private final CalendarMoves moves;
    private final NoticeDesk notices;

    TellOfMoves(CalendarMoves moves, NoticeDesk notices) {
        this.moves = moves;
        this.notices = notices;
    }

    @EventListener
    void imported(CalendarYearImported event) {
        var count = moves.list().size();
        if (count > 0) {
            notices.send(Notice.of(ShippedTemplate.CALENDAR_MOVES, SpecialGroup.SUPERVISOR.id())
                    .with("year", Integer.toString(event.yearNo()))
                    .with("count", Integer.toString(count)));
        }
    }
}
