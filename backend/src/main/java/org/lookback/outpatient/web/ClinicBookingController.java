package org.lookback.outpatient.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.KnownPatients;
import org.lookback.outpatient.NewAppointment;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bookings at the desk of a hospital. */
@RestController
@RequestMapping("/api/outpatient/appointments")
@Tag(name = "门诊号源")
class ClinicBookingController {

    private final Bookings bookings;
    private final KnownPatients patients;
    private final ClinicStaff staff;

    ClinicBookingController(Bookings bookings, KnownPatients patients, ClinicStaff staff) {
        this.bookings = bookings;
        this.patients = patients;
        this.staff = staff;
    }

    record Order(@Nullable String patientRef, @Nullable String slot) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "预约台为患者约一个号")
    BookingLook book(@RequestBody Order order, Authentication login) {
        var patient = FormWords.required(order.patientRef(), 1, 24, "PATIENT_MISSING", "患者");
        var slot = bookings.slot(FormWords.required(order.slot(), 1, 40, "SLOT_MISSING", "号"));
        staff.desk(slot.hospital(), login);
        if (!patients.knows(patient)) {
            throw Refusal.notFound("PATIENT_NOT_FOUND", "没有编号为“%s”的患者，请先登记患者再约号。".formatted(patient));
        }
        return BookingLook.of(bookings.book(new NewAppointment(null, patient, slot.id(), null), login.getName()));
    }

    @PostMapping("/{id}/arrive")
    @Operation(summary = "患者已到院")
    BookingLook arrive(@PathVariable String id, Authentication login) {
        return BookingLook.of(bookings.arrived(own(id, login), login.getName()));
    }

    @PostMapping("/{id}/fulfil")
    @Operation(summary = "患者已就诊")
    BookingLook fulfil(@PathVariable String id, Authentication login) {
        return BookingLook.of(bookings.fulfilled(own(id, login), login.getName()));
    }

    @PostMapping("/{id}/no-show")
    @Operation(summary = "患者未到；不计爽约的预约记为取消，其他记一次爽约")
    BookingLook noShow(@PathVariable String id, Authentication login) {
        return BookingLook.of(bookings.noShow(own(id, login), login.getName()));
    }

    record Cancelling(@Nullable String reason) {}

    @PostMapping("/{id}/cancel")
    @Operation(summary = "取消预约并放出号；原因 reason 默认为 PAT（患者取消）；医院停诊请用“停诊”")
    BookingLook cancel(
            @PathVariable String id, @RequestBody(required = false) @Nullable Cancelling order, Authentication login) {
        var given = order == null || order.reason() == null ? CancelReason.PAT.name() : order.reason();
        var reason = FormWords.choice(CancelReason.class, given, "CANCEL_REASON", "取消原因");
        if (reason.isByProvider()) {
            throw Refusal.invalid("CANCEL_REASON", "医院停诊会影响整次出诊的患者，请用“停诊”办理，不能只取消一个预约。");
        }
        return BookingLook.of(bookings.cancel(own(id, login), reason, login.getName()));
    }

    /** Which hospital somebody visits is nobody else's business: other hospitals' bookings do not exist for them. */
    private String own(String id, Authentication login) {
        if (!staff.isDesk(bookings.get(id).hospital(), login)) {
            throw Refusal.notFound("APPOINTMENT_NOT_FOUND", "没有编号为“%s”的预约，请核对预约编号。".formatted(id));
        }
        return id;
    }
}
