package org.lookback.petitioner;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person behind a case as lists, tasks and case cards show her: masked, by what the reader is to the case. [C6] */
@Service
@Transactional(readOnly = true)
public class PetitionerCards {

    private final PetitionerRecords records;

    PetitionerCards(PetitionerRecords records) {
        this.records = records;
    }

    /** @param readerUnits units the reader belongs to or holds a post in @param readerGroups groups the reader is in */
    public PetitionerCard masked(CaseNumber number, Set<String> readerUnits, Set<String> readerGroups) {
        return records.find(number)
                .map(kept -> card(kept, readerUnits, readerGroups))
                .orElse(PetitionerCard.NOBODY);
    }

    /** As above for a list, in one go; every number has a card. */
    public Map<CaseNumber, PetitionerCard> masked(
            Collection<CaseNumber> numbers, Set<String> readerUnits, Set<String> readerGroups) {
        var cards = new LinkedHashMap<CaseNumber, PetitionerCard>();
        numbers.forEach(number -> cards.put(number, PetitionerCard.NOBODY));
        records.find(cards.keySet())
                .forEach(kept -> cards.put(new CaseNumber(kept.caseNo()), card(kept, readerUnits, readerGroups)));
        return cards;
    }

    private static PetitionerCard card(KeptPetitioner kept, Set<String> units, Set<String> groups) {
        return PetitionerCard.of(kept.person(), kept.seenBy(units, groups));
    }
}
