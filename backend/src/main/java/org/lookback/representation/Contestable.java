package org.lookback.representation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;

/**
 * What a venue may object to in a case.
 *
 * @param servedAt when the decision was served; null as long as it was not
 * @param items without those that were already taken back
 * @param involved ids of all who recorded, approved or served it: none of them may rule on it
 */
public record Contestable(
        CaseNumber number, String venueName, @Nullable Instant servedAt, List<Item> items, Set<String> involved) {

    public Contestable {
        items = List.copyOf(items);
        involved = Set.copyOf(involved);
    }

    /** @param reference e.g. {@code INS-20260930-000012#5} */
    public record Item(String reference, String text) {}
}
