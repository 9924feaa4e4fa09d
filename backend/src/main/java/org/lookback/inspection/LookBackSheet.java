package org.lookback.inspection;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Venue;

/**
 * What officers need to look back, or to read what was seen.
 *
 * @param checklists those its items come from
 * @param team who looked back, empty before
 */
public record LookBackSheet(
        CaseNumber number,
        String leadUnit,
        LookBack lookBack,
        Venue venue,
        List<Checklist> checklists,
        List<TeamMember> team,
        List<EvidencePlace> evidence,
        List<Candidate> candidates,
        List<String> suggested) {

    public ChecklistItem item(ItemKey key) {
        return new CheckedLists(checklists).item(key);
    }
}
