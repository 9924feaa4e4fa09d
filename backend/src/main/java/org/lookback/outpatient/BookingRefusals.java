package org.lookback.outpatient;

import java.time.LocalDate;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** What people hear when a booking cannot be made or changed. */
final class BookingRefusals {

    private BookingRefusals() {}

    static Refusal slotTaken() {
        return Refusal.conflict("SLOT_TAKEN", "这个号刚刚被别人约走了，您没有约上；请刷新号源列表，另选一个时间。");
    }

    static Refusal slotClosed() {
        return Refusal.conflict("SLOT_TAKEN", "这个号已停诊，不能预约；请刷新号源列表，另选一个时间。");
    }

    static Refusal slotInPast() {
        return Refusal.invalid("SLOT_IN_PAST", "这个号的就诊时间已过，不能预约；请选择今后的时间。");
    }

    static Refusal slotUnknown(String id) {
        return Refusal.notFound("SLOT_NOT_FOUND", "没有编号为“%s”的号，请刷新号源列表后重选。".formatted(id));
    }

    static Refusal holdLapsed() {
        return Refusal.conflict("HOLD_LAPSED", "留号已过期，原预约没有改变；请重新选择一个时间。");
    }

    static Refusal unknown(String id) {
        return Refusal.notFound("APPOINTMENT_NOT_FOUND", "没有编号为“%s”的预约，请核对预约编号。".formatted(id));
    }

    static Refusal notAhead(Appointment booking) {
        return Refusal.conflict(
                "APPOINTMENT_NOT_AHEAD",
                "预约 %s 已是“%s”，不能再这样办理；请刷新后核对。"
                        .formatted(booking.id(), booking.status().label()));
    }

    static Refusal suspended(LocalDate until) {
        return Refusal.conflict(
                "BOOKING_SUSPENDED",
                "该患者爽约次数已达上限，暂停预约至 %s（含当日）；认为有误的，可以请医院预约台提出更正，或在 5 个工作日内申诉；急诊、透析、产房、发热门诊不受影响。".formatted(until));
    }

    static Refusal tooEarly(NoShowPolicy policy) {
        return Refusal.conflict(
                "NO_SHOW_TOO_EARLY",
                "就诊时间过后 %d 分钟内患者仍可到院，现在不能登记爽约；请过后再登记。".formatted(policy.late().toMinutes()));
    }

    static Refusal beforeTheDay(Appointment booking) {
        return Refusal.conflict(
                "VISIT_NOT_YET",
                "预约 %s 的就诊日是 %s，还没有到，不能登记到院或者就诊。".formatted(booking.id(), DistrictTime.dayOf(booking.startsAt())));
    }

    static Refusal sessionUnknown(String id) {
        return Refusal.notFound("SESSION_NOT_FOUND", "没有编号为“%s”的出诊，请核对编号。".formatted(id));
    }

    static Refusal otherSession() {
        return Refusal.conflict("OTHER_SESSION", "只能在同一次出诊内调整时间；要换日期或医生，请改约。");
    }

    static Refusal notANoShow(Appointment booking) {
        return Refusal.conflict(
                "NOT_A_NO_SHOW",
                "预约 %s 没有登记为爽约（现为“%s”），无需更正。"
                        .formatted(booking.id(), booking.status().label()));
    }
}
