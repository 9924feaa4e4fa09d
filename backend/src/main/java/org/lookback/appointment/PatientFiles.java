package org.lookback.appointment;

import java.util.Set;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.KeptWithin;
import org.springframework.stereotype.Component;

/** What happens to a patient stays between her and those who help her: the district sees counts. (C5) [C6] */
@Component
class PatientFiles implements KeptWithin {

    private static final Set<String> TYPES = Set.of("APT", "NSC");

    @Override
    public boolean isKeptWithin(CaseFile file) {
        return TYPES.contains(file.caseType());
    }
}
