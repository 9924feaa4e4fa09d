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

    List<ItemKey> others(CaseNumber number, int index, List<ItemKey> candidates, int count) {
        return candidates.stream()
                .sorted(Comparator.comparing((ItemKey key) -> lot(number, index, key)))
                .limit(count)
                .sorted(Comparator.comparing(ItemKey::checklistId).thenComparing(ItemKey::itemNo))
                .toList();
    }

    private String lot(CaseNumber number, int index, ItemKey key) {
        return personal.fingerprint("look-back/%s/%d/%s/%d".formatted(number, index, key.checklistId(), key.itemNo()));
    }
}
