package org.lookback.representation.persistence;

import org.jspecify.annotations.Nullable;
import org.lookback.representation.ContestedItem;

/** An item of an objection. @param idx its place in the list, from 0 */
record ContestedRow(int seq, int idx, String reference, String text, @Nullable Boolean upheld) {

    ContestedItem item() {
        return new ContestedItem(reference, text, upheld);
    }

    /** A paper that came with an objection. */
    record PaperRow(int seq, String evidenceId) {}
}
