package org.lookback.appointment;

import java.time.Instant;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.CancelReason;
import org.lookback.patient.Patients;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attempts to reach the patient; the exemption stays whether she is reached or not (B4 rows 5, 6). [S0] */
@Service
public class PatientContactDesk {

    private final RescheduleBooks books;
    private final ContactTimes times;
    private final Patients patients;

    PatientContactDesk(RescheduleBooks books, ContactTimes times, Patients patients) {
        this.books = books;
        this.times = times;
        this.patients = patients;
    }

    /** @return REACHED, AGAIN, UNREACHED, OTHER_PERSON, DECEASED or CRITICAL */
    @Transactional
    public String attempt(CaseNumber number, PatientContactForm form, String by) {
        var reschedule = books.open(number, "登记联系", RescheduleState.EXEMPTED, RescheduleState.UNREACHABLE);
        var outcome = FormWords.choice(Outcome.class, form.outcome(), "CONTACT_OUTCOME", "联系结果");
        var at = FormWords.past(form.attemptedAt(), reschedule.openedAt(), books.now(), "联系时间");
        var channel = FormWords.choice(Channel.class, form.channel(), "CONTACT_CHANNEL", "联系方式");
        var signs = Signs.of(form.clinical());
        var last = times.last(reschedule);
        if (outcome == Outcome.NOT_REACHED) {
            times.window(number).check(last, at);
        }
        if (!signs.isEmpty() != (outcome == Outcome.CRITICAL)) {
            throw Refusal.invalid("SIGNS_CONTRADICT", "勾选了危重症状的，联系结果请选“有危重症状”；选了“有危重症状”的，请至少勾选一项。");
        }
        books.cases.add(
                number,
                new Attempt(
                        books.cases.attempts(number).size() + 1,
                        reschedule.blocks(),
                        at,
                        channel.name(),
                        outcome.name(),
                        by));
        if (form.clinical() != null) {
            books.notes.add(number, "CONTACT", form.clinical(), by);
        }
        return switch (outcome) {
            case REACHED -> reached(reschedule, at, by);
            case NOT_REACHED -> notReached(reschedule, at, by);
            case OTHER_PERSON -> otherPerson(reschedule, by);
            case CRITICAL -> critical(reschedule, by);
            case DECEASED -> deceased(reschedule, by);
        };
    }

    private String reached(RescheduleCase reschedule, Instant at, String by) {
        var number = reschedule.number();
        books.done(number, "APT.CONTACT");
        books.cases.update(reschedule.reached(at, books.promised(number, "选定办法", "APT.CHOOSE")));
        books.note(number, by, "REACHED", "已联系上患者。");
        return "REACHED";
    }

    private String notReached(RescheduleCase reschedule, Instant at, String by) {
        var number = reschedule.number();
        var window = times.window(number);
        var count = reschedule.attempts() + 1;
        books.note(number, by, "NOT_REACHED", "第 %d 次联系未接通。".formatted(count));
        if (count < window.attempts()) {
            books.cases.update(reschedule.attempted(new Promise("再次联系患者", window.next(at, books.now()))));
            return "AGAIN";
        }
        books.done(number, "APT.CONTACT");
        var until = times.closeAt(reschedule);
        books.cases.update(reschedule
                .attempted(new Promise("等候患者回复", until))
                .enter(RescheduleState.UNREACHABLE, new Promise("等候患者回复", until)));
        books.note(number, by, "UNREACHABLE", "联系 %d 次未接通，已发短信；豁免保留，等候患者回复。".formatted(count));
        books.tell(number, News.UNREACHED);
        return "UNREACHED";
    }

    private String otherPerson(RescheduleCase reschedule, String by) {
        var number = reschedule.number();
        books.dropped(number, "APT.CONTACT");
        books.cases.update(
                reschedule.enter(RescheduleState.IDENTITY_MISMATCH, books.promised(number, "核实身份", "APT.IDENTITY")));
        books.note(number, by, "IDENTITY_MISMATCH", "接听人与预约人不一致，未告知任何信息，待核实。");
        return "OTHER_PERSON";
    }

    private String critical(RescheduleCase reschedule, String by) {
        var number = reschedule.number();
        books.done(number, "APT.CONTACT");
        books.cases.update(
                reschedule.enter(RescheduleState.GREEN_CHANNEL, books.promised(number, "交接接诊", "APT.GREEN")));
        books.note(number, by, "GREEN_CHANNEL", "联系时发现危重症状，启动绿色通道：先救治，后检测。");
        return "CRITICAL";
    }

    private String deceased(RescheduleCase reschedule, String by) {
        patients.deceased(reschedule.patientRef(), by);
        books.close(reschedule, RescheduleState.DECEASED, by, "患者去世，停止一切联系。");
        books.bookings.cancel(reschedule.appointment(), CancelReason.PAT_DEC, by);
        return "DECEASED";
    }

    private enum Outcome {
        REACHED,
        NOT_REACHED,
        OTHER_PERSON,
        CRITICAL,
        DECEASED
    }

    private enum Channel {
        PHONE,
        SMS,
        ON_SITE
    }
}
