package org.lookback.rates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import org.lookback.calendar.ShippedCalendar;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows into the books of the hotline, past all desks. Times are the district's, e.g. {@code 2026-10-14T09:00}. */
public final class HotlineBook {

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
        insert(
                "hotline_request (case_no, source, channel, request_type, category, urgency, title, content,"
                        + " reporter_is_party, received_at, received_by)",
                no(number),
                "AGENT",
                "PHONE",
                type,
                "060300",
                "GENERAL",
                "垃圾清运",
                "垃圾堆放多日无人清运",
                true,
                utc(at),
                "a");
    }

    /** @param lead null for one that was never dispatched */
    public void hotlineCase(int number, String lead, String state, String replied, String closed, Integer mergedInto) {
        var parent = mergedInto == null ? null : no(mergedInto);
        insert(
                "hotline_case (case_no, state, lead_unit, first_receiver, order_seq, transfer_count, rework_count,"
                        + " callback_round, forced, merged_into, replied_at, closed_at, version)",
                no(number),
                state,
                lead,
                lead,
                1,
                0,
                0,
                1,
                false,
                parent,
                utc(replied),
                utc(closed),
                0);
    }

    /** Signed and contacted within the hour. */
    public void order(int number, int seq, String kind, String at, String due, String replied) {
        var from = utc(at);
        insert(
                "hotline_order (case_no, seq, kind, unit, dispatched_at, dispatched_by, sign_due_at, contact_due_at,"
                        + " close_due_at, signed_at, auto_signed, contacted_at, replied_at, ended_how)",
                no(number),
                seq,
                kind,
                unit,
                from,
                "a",
                from.plusHours(2),
                from.plusDays(1),
                utc(due),
                from.plusHours(1),
                false,
                from.plusHours(1),
                utc(replied),
                replied == null ? null : "REPLIED");
    }

    public void attempt(int number, int round, int seq, String at, boolean reached) {
        insert(
                "hotline_attempt (case_no, round, seq, attempted_at, attempted_by, reached)",
                no(number),
                round,
                seq,
                utc(at),
                "a",
                reached);
    }

    /** @param judgement null, REWORK, or EXPLAIN that a second person confirmed at once */
    public void callback(
            int number, int round, String contacted, String solved, int satisfaction, String at, String judgement) {
        attempt(number, round, 1, at, true);
        var explained = "EXPLAIN".equals(judgement);
        insert(
                "hotline_callback (case_no, round, contacted, solved, satisfaction, answered_at, answered_by,"
                        + " judgement, confirmed, confirmed_at)",
                no(number),
                round,
                contacted,
                solved,
                satisfaction,
                utc(at),
                "a",
                judgement,
                explained ? Boolean.TRUE : null,
                explained ? utc(at) : null);
    }

    public void exclusion(int number, String state, String at) {
        insert(
                "hotline_exclusion (case_no, seq, reason, explanation, asked_by, asked_at, state)",
                no(number),
                1,
                "STATUTORY_ROUTE",
                "已由法院受理",
                "a",
                utc(at),
                state);
    }

    public void set(int number, String what, Object value) {
        jdbc.update("update hotline_case set %s = ? where case_no = ?".formatted(what), value, no(number));
    }

    public void insert(String table, Object... values) {
        jdbc.update(
                "insert into %s values (%s)"
                        .formatted(table, String.join(", ", Collections.nCopies(values.length, "?"))),
                values);
    }

    public static LocalDateTime utc(String local) {
        return local == null ? null : LocalDateTime.ofInstant(at(local), ZoneOffset.UTC);
    }

    private static Instant at(String local) {
        return ShippedCalendar.at(local);
    }
}
