package org.lookback.petitioner.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.petitioner.KeptPetitioner;
import org.lookback.petitioner.Petitioner;
import org.lookback.petitioner.PetitionerRecords;
import org.lookback.petitioner.PhoneHit;
import org.lookback.privacy.PersonalData;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlPetitionerRecords implements PetitionerRecords {

    private static final int AT_ONCE = 500;

    private final PetitionerMapper mapper;
    private final PersonalData personal;

    SqlPetitionerRecords(PetitionerMapper mapper, PersonalData personal) {
        this.mapper = mapper;
        this.personal = personal;
    }

    @Override
    public boolean add(CaseNumber number, Petitioner person, Instant at, String by) {
        try {
            mapper.insert(new PetitionerRow(
                    number.value(),
                    sealed(person.name()),
                    person.gender(),
                    sealed(person.phone()),
                    mark(person.phone()),
                    sealed(person.idNumber()),
                    mark(person.idNumber()),
                    person.anonymous(),
                    person.confidential(),
                    person.tipOff(),
                    at,
                    by));
            return true;
        } catch (DuplicateKeyException keptAlready) {
            return false;
        }
    }

    @Override
    public Optional<KeptPetitioner> find(CaseNumber number) {
        return mapper.list(List.of(number.value())).stream().map(this::opened).findFirst();
    }

    @Override
    public List<KeptPetitioner> find(Collection<CaseNumber> numbers) {
        var wanted = numbers.stream().map(CaseNumber::value).toList();
        var found = new ArrayList<KeptPetitioner>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            mapper.list(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .forEach(row -> found.add(opened(row)));
        }
        return found;
    }

    @Override
    public List<PhoneHit> ofPhone(String phone, boolean tipOffs, int most) {
        return mapper.listByPhone(personal.fingerprint(phone), tipOffs, most);
    }

    @Override
    public boolean samePhone(CaseNumber one, CaseNumber other) {
        return mapper.countPairs(one.value(), other.value()) > 0;
    }

    private KeptPetitioner opened(SealedPetitioner row) {
        return row.opened(personal::decrypt);
    }

    private @Nullable String sealed(@Nullable String open) {
        return open == null ? null : personal.encrypt(open);
    }

    private @Nullable String mark(@Nullable String open) {
        return open == null ? null : personal.fingerprint(open);
    }
}
