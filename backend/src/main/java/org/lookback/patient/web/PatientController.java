package org.lookback.patient.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.web.Readers;
import org.lookback.patient.OpenPatient;
import org.lookback.patient.PatientCard;
import org.lookback.patient.PatientUnmasking;
import org.lookback.patient.Patients;
import org.lookback.patient.TreatingStaff;
import org.lookback.refusal.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/patients")
@Tag(name = "患者")
class PatientController {

    private final Patients patients;
    private final PatientUnmasking unmasking;
    private final TreatingStaff staff;
    private final Readers readers;

    PatientController(Patients patients, PatientUnmasking unmasking, TreatingStaff staff, Readers readers) {
        this.patients = patients;
        this.unmasking = unmasking;
        this.staff = staff;
        this.readers = readers;
    }

    @GetMapping("/{patientRef}")
    @Operation(summary = "一位患者的遮盖信息（只有为其办理预约或改约的医院、社区卫生服务中心的在岗人员）")
    ResponseEntity<PatientCard> card(@PathVariable String patientRef, Authentication login) {
        if (!staff.treats(patientRef, readers.of(login))) {
            throw Refusal.notFound("PATIENT_NOT_FOUND", "没有这位患者，或您无权查看，请核对编号。");
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(patients.card(patientRef));
    }

    record Look(@Nullable String reason) {}

    record OpenedPatient(
            String patientRef,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable LocalDate birthDate,
            @Nullable String contactName,
            @Nullable String contactRelation,
            @Nullable String contactPhone,
            OffsetDateTime validUntil) {

        static OpenedPatient of(OpenPatient open) {
            var person = open.person();
            return new OpenedPatient(
                    open.patientRef(),
                    person.name(),
                    person.idNumber(),
                    person.phone(),
                    person.birthDate(),
                    person.contactName(),
                    person.contactRelation(),
                    person.contactPhone(),
                    open.validUntil().atZone(DistrictTime.ZONE).toOffsetDateTime());
        }

        /** Whoever prints it into a log prints nobody's name. */
        @Override
        public String toString() {
            return "OpenedPatient[" + patientRef + "]";
        }
    }

    @PostMapping("/{patientRef}/unmask")
    @Operation(summary = "查看一位患者的完整信息（须写明理由，留有记录；validUntil 之后页面应重新隐藏）")
    ResponseEntity<OpenedPatient> unmask(
            @PathVariable String patientRef, @RequestBody Look look, Authentication login) {
        var open = unmasking.open(patientRef, Objects.requireNonNullElse(look.reason(), ""), readers.of(login));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OpenedPatient.of(open));
    }
}
