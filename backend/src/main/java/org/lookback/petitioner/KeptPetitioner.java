package org.lookback.petitioner;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is behind a case, in the open, and which unit leads the case now. */
public record KeptPetitioner(String caseNo, @Nullable String leadUnit, Petitioner person) {

    /** What a reader is to this person. */
    Sight seenBy(Set<String> units, Set<String> groups) {
        return Sight.of(leadUnit, person.tipOff(), units, groups);
    }
}
