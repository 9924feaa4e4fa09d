package org.lookback.representation;

import org.jspecify.annotations.Nullable;

/** One item that a venue objects to, in the words that held when it did. @param upheld null until somebody ruled */
public record ContestedItem(String reference, String text, @Nullable Boolean upheld) {

    ContestedItem ruled(boolean inFavour) {
        return new ContestedItem(reference, text, inFavour);
    }

    public boolean isUpheld() {
        return Boolean.TRUE.equals(upheld);
    }
}
