package org.lookback.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.DepartmentKind;
import org.lookback.outpatient.ExternalId;
import org.lookback.patient.Patients;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes results in, each once, and tells that one came. */
@Service
class EvidenceBook implements Evidences {

    private final EvidenceRecords records;
    private final EligibilityTable table;
    private final Patients patients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceBook(
            EvidenceRecords records,
            EligibilityTable table,
            Patients patients,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.table = table;
        this.patients = patients;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean record(@Nullable ExternalId externalId, Evidence evidence, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var checked = EvidenceCheck.checked(evidence, clock.instant());
        patients.card(checked.patientRef());
        var rule = table.rule(table.pack(), DepartmentKind.GENERAL, DistrictTime.dayOf(checked.reportedAt()))
                .filter(asked -> asked.evidenceType().equals(checked.type()));
        if (rule.isEmpty() && !EvidenceType.knows(checked.type())) {
            throw Refusal.invalid("EVIDENCE_TYPE_UNKNOWN", "凭证种类“%s”不在核验规则中，请核对。".formatted(checked.type()));
        }
        Instant lapsesAt =
                rule.map(asked -> Screening.validUntil(asked, checked)).orElse(checked.reportedAt());
        if (!records.add(externalId, checked, lapsesAt, now, by)) {
            checkOwner(externalId, checked);
            return false;
        }
        events.publishEvent(new EvidenceRecorded(checked, by));
        return true;
    }

    private void checkOwner(@Nullable ExternalId externalId, Evidence evidence) {
        var owner = externalId == null
                ? evidence.patientRef()
                : records.patientOf(externalId).orElse("");
        if (!owner.equals(evidence.patientRef())) {
            throw Refusal.conflict("OTHER_PATIENT", "这个编号的检测结果已经登记在另一位患者名下，没有保存，请核对患者后重新发送。");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> of(String patientRef) {
        return records.ofPatients(List.of(patientRef)).getOrDefault(patientRef, List.of());
    }
}
