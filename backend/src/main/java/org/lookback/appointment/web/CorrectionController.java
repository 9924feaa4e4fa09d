package org.lookback.appointment.web;

import static org.lookback.appointment.web.RescheduleNames.local;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.NoShowCorrections;
import org.lookback.appointment.RescheduleLists;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.NoShows;
import org.lookback.patient.PatientCard;
import org.lookback.patient.Patients;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** No-shows that somebody wants taken back, for those who decide. */
@RestController
@Tag(name = "改约协助")
class CorrectionController {

    private final RescheduleSight sight;
    private final NoShowCorrections corrections;
    private final RescheduleLists lists;
    private final Bookings bookings;
    private final Patients patients;
    private final NoShows noShows;
    private final RescheduleNames naming;
    private final Clock clock;

    CorrectionController(
            RescheduleSight sight,
            NoShowCorrections corrections,
            RescheduleLists lists,
            Bookings bookings,
            Patients patients,
            NoShows noShows,
            RescheduleNames naming,
            Clock clock) {
        this.sight = sight;
        this.corrections = corrections;
        this.lists = lists;
        this.bookings = bookings;
        this.patients = patients;
        this.noShows = noShows;
        this.naming = naming;
        this.clock = clock;
    }

    /** What is asked, and what stands on the list now. */
    record Correction(
            String caseNo,
            String hospital,
            String hospitalName,
            String kind,
            String kindName,
            String reason,
            PatientCard patient,
            BookingPart booking,
            int noShowCount,
            @Nullable LocalDate suspendedUntil,
            OffsetDateTime askedAt,
            String askedBy,
            String askedByName) {}

    @GetMapping("/api/appointments/corrections/{caseNo}")
    @Operation(summary = "一件爽约更正或者暂停预约异议：申请、预约和目前的爽约记录（只给该医院）")
    Correction one(@PathVariable String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        sight.hospitals(null, login);
        var asked = corrections.get(number);
        sight.hospitals(asked.hospital(), login);
        var booking = bookings.get(asked.appointment());
        var names = naming.now();
        var today = DistrictTime.dayOf(clock.instant());
        return new Correction(
                number.value(),
                asked.hospital(),
                names.unit(asked.hospital()),
                asked.kind().name(),
                asked.kind().label(),
                asked.reason(),
                patients.card(asked.patientRef()),
                BookingPart.of(booking, lists.names(List.of(booking.slotId())).get(booking.slotId()), names),
                noShows.count(asked.patientRef(), today),
                noShows.suspendedUntil(asked.patientRef(), today).orElse(null),
                local(asked.askedAt()),
                asked.askedBy(),
                names.person(asked.askedBy()));
    }
}
