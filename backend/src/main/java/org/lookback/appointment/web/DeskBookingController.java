package org.lookback.appointment.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.OpenReschedule;
import org.lookback.appointment.RescheduleLists;
import org.lookback.appointment.RescheduleState;
import org.lookback.outpatient.Appointment;
import org.lookback.patient.PatientCard;
import org.lookback.patient.Patients;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bookings of a hospital, for the desk that looks for one. */
@RestController
@Tag(name = "改约协助")
class DeskBookingController {

    private final RescheduleSight sight;
    private final DeskBookings search;
    private final RescheduleLists lists;
    private final Patients patients;
    private final RescheduleNames naming;

    DeskBookingController(
            RescheduleSight sight,
            DeskBookings search,
            RescheduleLists lists,
            Patients patients,
            RescheduleNames naming) {
        this.sight = sight;
        this.search = search;
        this.lists = lists;
        this.patients = patients;
        this.naming = naming;
    }

    /** A booking with its patient, masked. @param openCase number of the case that helps her already @param openState where it stands */
    record Line(
            @JsonUnwrapped BookingPart booking,
            @Nullable PatientCard patient,
            @Nullable String openCase,
            @Nullable RescheduleState openState) {

        static Line of(BookingPart booking, @Nullable PatientCard patient, @Nullable OpenReschedule open) {
            return new Line(booking, patient, open == null ? null : open.caseNo(), open == null ? null : open.state());
        }
    }

    record Found(List<Line> items, int total, int offset, int limit) {}

    @GetMapping("/api/appointments/bookings")
    @Operation(summary = "查找本院的预约：我方编号、医院预约号、手机号或身份证号（一年内），手机后四位（只查所选日期）；不写文字则列出所选日期的预约。文字会出现在网址里，查号码请用 POST /search")
    Found find(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String hospital,
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer limit,
            Authentication login) {
        var page = Page.of(offset, limit);
        var found = search.find(sight.hospitals(hospital, login), text, day, page);
        var items = found.items();
        var cards = patients.cards(
                items.stream().map(Appointment::patientRef).distinct().toList());
        var places = lists.names(items.stream().map(Appointment::slotId).toList());
        var open = lists.openCases(items.stream().map(Appointment::id).toList());
        var names = naming.now();
        var lines = items.stream()
                .map(one -> Line.of(
                        BookingPart.of(one, places.get(one.slotId()), names),
                        cards.get(one.patientRef()),
                        open.get(one.id())))
                .toList();
        return new Found(lines, found.total(), page.offset(), page.limit());
    }

    /** What is looked for, as in the address. */
    record Wanted(
            @Nullable String text,
            @Nullable LocalDate day,
            @Nullable String hospital,
            @Nullable Integer offset,
            @Nullable Integer limit) {

        /** Whoever prints it into a log prints nobody's number. */
        @Override
        public String toString() {
            return "Wanted[" + day + "]";
        }
    }

    @PostMapping("/api/appointments/bookings/search")
    @Operation(summary = "同上，内容写在请求体里，手机号、身份证号不会留在代理服务器的日志中")
    Found search(@RequestBody Wanted wanted, Authentication login) {
        return find(wanted.text(), wanted.day(), wanted.hospital(), wanted.offset(), wanted.limit(), login);
    }
}
