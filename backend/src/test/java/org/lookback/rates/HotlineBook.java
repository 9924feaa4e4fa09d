package org.lookback.rates;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.lookback.calendar.ShippedCalendar;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows into the books of the hotline, past all desks. Times are the district's, e.g. {@code 2026-10-14T09:00}. */
public final class HotlineBook {

    private static final String REQUEST =
            """
            insert into hotline_request (case_no, source, channel, request_type, category, urgency, title, content,
              reporter_is_party, received_at, received_by)
            values (?, 'AGENT', 'PHONE', ?, '060300', 'GENERAL', '垃圾清运', '垃圾堆放多日无人清运', true, ?, 'a')
            """;
    private static final String CASE =
            """
            insert into hotline_case (case_no, state, lead_unit, first_receiver, order_seq, transfer_count, rework_count,
              callback_round, forced, merged_into, replied_at, closed_at, version)
            values (?, ?, ?, ?, 1, 0, 0, 1, false, ?, ?, ?, 0)
            """;
    private static final String ORDER =
            """
            insert into hotline_order (case_no, seq, kind, unit, dispatched_at, dispatched_by, sign_due_at, contact_due_at,
              close_due_at, signed_at, auto_signed, contacted_at, replied_at, ended_how)
            values (?, ?, ?, ?, ?, 'a', ?, ?, ?, ?, false, ?, ?, ?)
            """;
    private static final String ATTEMPT =
            """
            insert into hotline_attempt (case_no, round, seq, attempted_at, attempted_by, reached)
            values (?, ?, ?, ?, 'a', ?)
            """;
    private static final String CALLBACK =
            """
            insert into hotline_callback (case_no, round, contacted, solved, satisfaction, answered_at, answered_by,
              judgement, confirmed, confirmed_at)
            values (?, ?, ?, ?, ?, ?, 'a', ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final String prefix;
    private final String unit;

    /** @param prefix of the case numbers, e.g. {@code SR-20261001-9900} @param unit whose orders these are */
    public HotlineBook(JdbcTemplate jdbc, String prefix, String unit) {
        this.jdbc = jdbc;
        this.prefix = prefix;
        this.unit = unit;
    }

    public String no(int number) {
        return prefix + "%02d".formatted(number);
    }

    public void request(int number, String type, String at) {
        jdbc.update(REQUEST, no(number), type, utc(at));
    }

    /** @param lead null for one that was never dispatched */
    public void hotlineCase(int number, String lead, String state, String replied, String closed, Integer mergedInto) {
        var parent = mergedInto == null ? null : no(mergedInto);
        jdbc.update(CASE, no(number), state, lead, lead, parent, utc(replied), utc(closed));
    }

    /** Signed and contacted within the hour. */
    public void order(int number, int seq, String kind, String at, String due, String replied) {
        var from = utc(at);
        var hour = from.plusHours(1);
        var sign = from.plusHours(2);
        var day = from.plusDays(1);
        var end = replied == null ? null : "REPLIED";
        var row = new Object[] {no(number), seq, kind, unit, from, sign, day, utc(due), hour, hour, utc(replied), end};
        jdbc.update(ORDER, row);
    }

    public void attempt(int number, int round, int seq, String at, boolean reached) {
        jdbc.update(ATTEMPT, no(number), round, seq, utc(at), reached);
    }

    /** @param judgement null, REWORK, or EXPLAIN that a second person confirmed at once */
    public void callback(
            int number, int round, String contacted, String solved, int level, String at, String judgement) {
        attempt(number, round, 1, at, true);
        var yes = "EXPLAIN".equals(judgement) ? Boolean.TRUE : null;
        var when = yes == null ? null : utc(at);
        jdbc.update(CALLBACK, no(number), round, contacted, solved, level, utc(at), judgement, yes, when);
    }

    /** Any other row or change; of the parameters, texts are taken as they are. */
    public void sql(String sql, Object... values) {
        jdbc.update(sql, values);
    }

    public static LocalDateTime utc(String local) {
        return local == null ? null : LocalDateTime.ofInstant(ShippedCalendar.at(local), ZoneOffset.UTC);
    }
}
