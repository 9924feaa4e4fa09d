package org.lookback.patient;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps patients and tells who is who, without showing anybody in the open. */
@Service
class PatientRegister implements Patients {

    private static final int MOST = 1000;

    private final PatientRecords records;
    private final PatientAdmission admission;
    private final PatientSearch search;
    private final Clock clock;

    PatientRegister(PatientRecords records, PatientAdmission admission, PatientSearch search, Clock clock) {
        this.records = records;
        this.admission = admission;
        this.search = search;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String keep(@Nullable String system, @Nullable String value, PatientForm form, String by) {
        var person = Patient.of(form, DistrictTime.dayOf(now()));
        return admission.keep(PatientIdentifier.of(system, value), person, now(), by);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String system, String value) {
        return Optional.ofNullable(PatientIdentifier.of(system, value)).flatMap(records::ofIdentifier);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> matching(String text) {
        return search.matching(text, MOST);
    }

    @Override
    @Transactional(readOnly = true)
    public PatientCard card(String patientRef) {
        return records.find(patientRef).map(KeptPatient::masked).orElseThrow(() -> unknown(patientRef));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, PatientCard> cards(Collection<String> patientRefs) {
        if (patientRefs.size() > MOST) {
            throw Refusal.invalid("TOO_MANY_PATIENTS", "一次最多查看 %d 位患者，请分页查看。".formatted(MOST));
        }
        var cards = new LinkedHashMap<String, PatientCard>();
        records.find(patientRefs).forEach(kept -> cards.put(kept.patientRef(), kept.masked()));
        return cards;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSame(String patientRef, String idNumber) {
        var known = records.find(patientRef).map(kept -> kept.person().idNumber());
        return known.isPresent() && equal(known.get(), PatientSearch.plain(idNumber));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> phone(String patientRef) {
        return records.find(patientRef).filter(kept -> !kept.deceased()).map(kept -> kept.person()
                .phone());
    }

    /** Takes as long for a wrong number as for a right one. */
    private static boolean equal(String known, String typed) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    @Transactional
    public void deceased(String patientRef, String by) {
        if (!records.die(patientRef, now(), by)) {
            throw unknown(patientRef);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String without(String patientRef, String text) {
        return records.find(patientRef).orElseThrow(() -> unknown(patientRef)).without(text);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    static Refusal unknown(String patientRef) {
        return Refusal.notFound("PATIENT_NOT_FOUND", "没有编号为 %s 的患者，或您无权查看，请核对编号。".formatted(patientRef));
    }
}
