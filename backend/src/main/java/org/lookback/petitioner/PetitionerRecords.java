package org.lookback.petitioner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** Where petitioners are kept, sealed; in and out they come in the open. */
public interface PetitionerRecords {

    /** @return false if somebody is kept for this case already */
    boolean add(CaseNumber number, Petitioner person, Instant at, String by);

    Optional<KeptPetitioner> find(CaseNumber number);

    /** In one go; cases about which nobody is kept are left out. */
    List<KeptPetitioner> find(Collection<CaseNumber> numbers);

    /** Cases of a phone number in plain digits, newest first. @param tipOffs whether tip-offs are among them */
    List<PhoneHit> ofPhone(String phone, boolean tipOffs, int most);

    boolean samePhone(CaseNumber one, CaseNumber other);
}
