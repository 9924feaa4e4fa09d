package org.lookback.inspection;

import java.util.Comparator;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Service;

/** Draws the other items of a look-back: nobody can foresee them, anybody with the district's key can draw them again. */
@Service
class Draw {

    private final PersonalData personal;

    Draw(PersonalData personal) {
        this.personal = personal;
    }

    List<Integer> others(CaseNumber number, int index, List<Integer> candidates, int count) {
        return candidates.stream()
                .sorted(Comparator.comparing((Integer itemNo) -> lot(number, index, itemNo)))
                .limit(count)
                .sorted()
                .toList();
    }

    private String lot(CaseNumber number, int index, int itemNo) {
        return personal.fingerprint("look-back/%s/%d/%d".formatted(number, index, itemNo));
    }
}
