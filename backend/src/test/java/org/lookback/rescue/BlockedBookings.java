package org.lookback.rescue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lookback.Story;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Bookings and cases as the tables hold them, each test in months of its own. */
@TestComponent
@Transactional
public class BlockedBookings {

    private static final AtomicInteger NO = new AtomicInteger();

    private final JdbcTemplate database;

    BlockedBookings(JdbcTemplate database) {
        this.database = database;
    }

    /** @param replaces id of the booking it was made instead of @return its id */
    public String booking(
            String hospital, String at, String status, @Nullable String exemption, @Nullable String replaces) {
        var no = NO.incrementAndGet();
        var id = "A-RESCUE-%06d".formatted(no);
        var start = utc(Story.time(at));
        database.update(
                "insert into clinic_department (hospital, code, name, kind) select ?, 'rescue', '测试科', 'GENERAL'"
                        + " where not exists (select 1 from clinic_department where hospital = ? and code = 'rescue')",
                hospital,
                hospital);
        database.update(
                "insert into clinic_session (id, hospital, department, starts_at, ends_at) values (?, ?, 'rescue', ?, ?)",
                "rescue-" + no,
                hospital,
                start,
                start.plusMinutes(30));
        database.update(
                "insert into clinic_slot (id, session_id, hospital, department, starts_at, ends_at, status)"
                        + " values (?, ?, ?, 'rescue', ?, ?, 'BUSY')",
                "rescue-" + no + "-001",
                "rescue-" + no,
                hospital,
                start,
                start.plusMinutes(30));
        database.update(
                "insert into clinic_appointment (id, patient_ref, hospital, slot_id, starts_at, ends_at, status, exemption, replaces,"
                        + " booked_at, booked_by, changed_at, changed_by, version) values (?,?,?,?,?,?,?,?,?,?,'t',?,'t',1)",
                id,
                "P-rescue-" + no,
                hospital,
                "rescue-" + no + "-001",
                start,
                start.plusMinutes(30),
                status,
                exemption,
                replaces,
                start,
                start);
        return id;
    }

    /** A case that began with a booking. @param now the booking it is about now @param closed whether it is over */
    public String reschedule(String hospital, String first, String now, String trigger, String state, boolean closed) {
        var number = "APT-20380101-%06d".formatted(NO.incrementAndGet());
        var at = utc(Story.time("2038-01-01T08:00"));
        database.update(
                "insert into reschedule_case (case_no, trigger_name, state, patient_ref, hospital, first_appointment, appointment,"
                        + " open_for, blocks, attempts, next_step, promised_at, opened_at, closed_at, version)"
                        + " values (?,?,?,'P-rescue',?,?,?,?,1,0,?,?,?,?,1)",
                number,
                trigger,
                state,
                hospital,
                first,
                now,
                closed ? null : now,
                closed ? null : "选定办法",
                closed ? null : at.plusYears(20),
                at,
                closed ? at : null);
        return number;
    }

    public void set(String number, String column, @Nullable String at) {
        database.update(
                "update reschedule_case set " + column + " = ? where case_no = ?",
                at == null ? null : utc(Story.time(at)),
                number);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
