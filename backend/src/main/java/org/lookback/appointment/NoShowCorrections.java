package org.lookback.appointment;

import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.NoShows;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the no-show list right: asked for by one person, decided by another (B4, exceptions). [S0][W15] */
@Service
public class NoShowCorrections {

    private final RescheduleBooks books;
    private final NoShowCorrectionRecords records;
    private final NoShows noShows;

    NoShowCorrections(RescheduleBooks books, NoShowCorrectionRecords records, NoShows noShows) {
        this.books = books;
        this.records = records;
        this.noShows = noShows;
    }

    /** @return the hospital that leads the case @throws Refusal CORRECTION_KIND, NOT_A_NO_SHOW, NOT_SUSPENDED, NOT_THIS_HOSPITAL, REASON_MISSING */
    @Transactional
    public String ask(CaseNumber number, CorrectionForm form, String by) {
        var kind = FormWords.choice(NoShowCorrection.Kind.class, form.kind(), "CORRECTION_KIND", "更正事项");
        var reason = FormWords.reason(form.reason());
        var booking = books.bookings.get(FormWords.required(form.appointment(), 1, 32, "APPOINTMENT_MISSING", "预约编号"));
        if (!books.worksFor(by, booking.hospital())) {
            throw Refusal.forbidden("NOT_THIS_HOSPITAL", "只有预约所在医院的人员可以申请更正，请联系该医院预约服务台。");
        }
        var now = books.now();
        if (kind == NoShowCorrection.Kind.WRONG_NO_SHOW && booking.status() != AppointmentStatus.NOSHOW) {
            throw Refusal.conflict(
                    "NOT_A_NO_SHOW",
                    "预约 %s 目前为“%s”，没有记为爽约，无需更正。"
                            .formatted(booking.id(), booking.status().label()));
        }
        if (kind == NoShowCorrection.Kind.APPEAL
                && noShows.suspendedUntil(booking.patientRef(), DistrictTime.dayOf(now))
                        .isEmpty()) {
            throw Refusal.conflict("NOT_SUSPENDED", "该患者目前没有被暂停预约，无需申诉。");
        }
        var unit = books.unit(booking.hospital());
        books.files.describe(
                number, "%s：%s".formatted(kind.label(), unit.name()), unit.code(), "patient:" + booking.patientRef());
        records.add(new NoShowCorrection(
                number, booking.id(), booking.patientRef(), booking.hospital(), kind, reason, now, by));
        books.note(number, by, "ASKED", "申请更正：%s，预约 %s。".formatted(kind.label(), booking.id()));
        return booking.hospital();
    }

    /** @throws Refusal CORRECTION_NOT_FOUND */
    @Transactional(readOnly = true)
    public NoShowCorrection get(CaseNumber number) {
        return records.find(number)
                .orElseThrow(() -> Refusal.notFound("CORRECTION_NOT_FOUND", "没有编号为 %s 的更正申请。".formatted(number)));
    }

    /** @return whether it was put right @throws Refusal SAME_PERSON */
    @Transactional
    public boolean decide(CaseNumber number, CorrectionDecision form, String by) {
        books.files.findForWriting(number);
        var asked = get(number);
        var approved = FormWords.decided(form.approved());
        var reason = FormWords.reason(form.reason());
        if (by.equals(asked.askedBy())) {
            throw Refusal.forbidden("SAME_PERSON", "不能核定自己提出的更正申请，请由其他人核定。");
        }
        records.decide(number, approved, reason, books.now(), by);
        if (approved && asked.kind() == NoShowCorrection.Kind.WRONG_NO_SHOW) {
            books.bookings.correctNoShow(asked.appointment(), by);
        } else if (approved) {
            noShows.lift(asked.patientRef(), reason, by);
        }
        books.note(number, by, approved ? "CORRECTED" : "KEPT", approved ? "已更正，爽约次数和暂停已重新计算。" : "不予更正：" + reason);
        return approved;
    }
}
