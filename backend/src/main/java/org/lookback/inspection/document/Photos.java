package org.lookback.inspection.document;

import org.lookback.inspection.Dossier;

/** How many photos the file holds, for the number that papers give. */
final class Photos {

    private Photos() {}

    static String count(Dossier dossier, String phase, int itemNo) {
        return Long.toString(dossier.evidence().stream()
                .filter(place -> place.purpose().equals(phase) && place.itemNo() == itemNo)
                .count());
    }
}
