package org.lookback.followup;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.lookback.petitioner.PetitionerForm;
import org.lookback.petitioner.Petitioners;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Hotline cases as the tables hold them, for tests of what the public sees. */
@TestComponent
@Transactional
public class FollowedCases {

    private static final String AGENT = "zhong.hotline.handler";

    private final CaseDesk cases;
    private final Petitioners petitioners;
    private final JdbcTemplate database;

    FollowedCases(CaseDesk cases, Petitioners petitioners, JdbcTemplate database) {
        this.cases = cases;
        this.petitioners = petitioners;
        this.database = database;
    }

    /** A case of sd-gucheng that was received at 9:00 on 5 March 2035. */
    public CaseNumber of(String name, String phone, boolean tipOff, int rulePack) {
        var number =
                cases.open(new NewCase("SR", "hotline-case", "投诉：占道经营（古城街道）", "sd-gucheng", null, rulePack, AGENT));
        petitioners.keep(number, new PetitionerForm(name, null, phone, null, null, null), tipOff, AGENT);
        database.update(
                "insert into hotline_request (case_no, source, channel, request_type, category, urgency, title, content,"
                        + " reporter_is_party, received_at, received_by) values (?,?,?,?,?,?,?,?,?,?,?)",
                number.value(),
                "AGENT",
                "PHONE",
                tipOff ? "REPORT" : "COMPLAINT",
                "010101",
                "GENERAL",
                "占道经营",
                "每天早上占道经营，行人过不去。",
                !tipOff,
                utc("2035-03-05T09:00"),
                AGENT);
        database.update(
                "insert into hotline_case (case_no, state, lead_unit, order_seq, transfer_count, rework_count, callback_round,"
                        + " forced, version) values (?,?,?,?,?,?,?,?,?)",
                number.value(),
                "HANDLING",
                "sd-gucheng",
                1,
                0,
                0,
                0,
                false,
                1);
        return number;
    }

    public void is(CaseNumber number, String state) {
        database.update("update hotline_case set state = ? where case_no = ?", state, number.value());
    }

    public void isMerged(CaseNumber child, CaseNumber parent) {
        database.update("update hotline_case set merged_into = ? where case_no = ?", parent.value(), child.value());
        is(child, "MERGED");
    }

    public void isAnswered(CaseNumber number, String reply) {
        var sent = utc("2035-03-05T10:00");
        database.update(
                "insert into hotline_order (case_no, seq, kind, unit, dispatched_at, dispatched_by, sign_due_at,"
                        + " contact_due_at, close_due_at, auto_signed, reply_text, replied_at)"
                        + " values (?,?,?,?,?,?,?,?,?,?,?,?)",
                number.value(),
                1,
                "FIRST",
                "sd-gucheng",
                sent,
                AGENT,
                sent,
                sent,
                sent,
                false,
                reply,
                utc("2035-03-07T16:30"));
        is(number, "CALLBACK");
    }

    private static LocalDateTime utc(String local) {
        return LocalDateTime.ofInstant(Story.time(local), ZoneOffset.UTC);
    }
}
