package org.lookback.triage;

import java.util.List;

/** An earlier case that may be the same matter. @param words those of both texts */
record Match(KnownCase known, boolean sameCaller, double likeness, List<String> words) {

    /** The same caller's first, then by likeness. */
    int nearer(Match other) {
        if (sameCaller != other.sameCaller) {
            return sameCaller ? -1 : 1;
        }
        var byLikeness = Double.compare(other.likeness, likeness);
        return byLikeness != 0 ? byLikeness : known.caseNo().compareTo(other.known.caseNo());
    }
}
