package org.lookback.patient.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.patient.KeptPatient;
import org.lookback.patient.Patient;
import org.lookback.patient.PatientIdentifier;
import org.lookback.patient.PatientRecords;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlPatientRecords implements PatientRecords {

    private static final int AT_ONCE = 500;

    private final PatientMapper mapper;
    private final PatientSeal seal;

    SqlPatientRecords(PatientMapper mapper, PatientSeal seal) {
        this.mapper = mapper;
        this.seal = seal;
    }

    @Override
    public boolean add(String patientRef, Patient person, Instant at, String by) {
        return isFirst(() -> mapper.insert(seal.sealed(patientRef, person, at, by)));
    }

    @Override
    public boolean change(String patientRef, Patient person, Instant at, String by) {
        return isFirst(() -> mapper.update(seal.sealed(patientRef, person, at, by)));
    }

    @Override
    public boolean identify(PatientIdentifier identifier, String patientRef, Instant at) {
        return isFirst(() -> mapper.insertIdentifier(seal.ofIdentifier(identifier), patientRef, at));
    }

    private static boolean isFirst(Runnable write) {
        try {
            write.run();
            return true;
        } catch (DuplicateKeyException somebodyElseWas) {
            return false;
        }
    }

    @Override
    public void repoint(PatientIdentifier identifier, String patientRef) {
        mapper.updateIdentifier(seal.ofIdentifier(identifier), patientRef);
    }

    @Override
    public Optional<String> ofIdentifier(PatientIdentifier identifier) {
        return Optional.ofNullable(mapper.findByIdentifier(seal.ofIdentifier(identifier)));
    }

    @Override
    public Optional<String> ofIdNumber(String idNumber) {
        return Optional.ofNullable(mapper.findByIdNumber(seal.ofIdNumber(idNumber)));
    }

    @Override
    public List<String> ofPhone(String phone, int most) {
        return mapper.listByPhone(seal.ofPhone(phone), most);
    }

    @Override
    public List<String> ofPhoneEnd(String lastFour, int most) {
        return mapper.listByPhoneEnd(seal.ofPhoneEnd(lastFour), most);
    }

    @Override
    public Optional<KeptPatient> find(String patientRef) {
        return find(List.of(patientRef)).stream().findFirst();
    }

    @Override
    public List<KeptPatient> find(Collection<String> patientRefs) {
        var wanted = patientRefs.stream().distinct().toList();
        var found = new ArrayList<KeptPatient>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            mapper.list(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .forEach(row -> found.add(row.opened(seal::open)));
        }
        return found;
    }

    @Override
    public boolean die(String patientRef, Instant at, String by) {
        return mapper.updateDeceased(patientRef, at, by) > 0;
    }
}
