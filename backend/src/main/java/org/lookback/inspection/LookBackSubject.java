package org.lookback.inspection;

import java.time.Instant;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;

/**
 * What officers look back at.
 *
 * @param settledAt when all was put right; the intervals count from here
 * @param termPrefix rows {@code <prefix>.LOOKBACK.FIRST} and {@code .SECOND} of the term table hold, e.g. {@code INS}
 * @param times how often at most; parameters {@code <prefix>.LOOKBACK.<severity>} may say less
 * @param firstTeam people who were there before; others are preferred
 */
public record LookBackSubject(
        CaseNumber number,
        String venueCode,
        List<Item> items,
        Instant settledAt,
        String termPrefix,
        int times,
        List<String> firstTeam) {

    public LookBackSubject {
        items = List.copyOf(items);
        firstTeam = List.copyOf(firstTeam);
    }

    /** Something that was found and put right. @param reference the finding's name, see {@link FindingReference} */
    public record Item(String checklistId, int checklistVersion, int itemNo, Severity severity, String reference) {

        ItemKey key() {
            return new ItemKey(checklistId, checklistVersion, itemNo);
        }
    }
}
