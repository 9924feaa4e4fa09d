package org.lookback.venue.intake;

/** A file that can be read up to a point and not further; the message says where, in Chinese. */
public class SheetBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SheetBroken(String message) {
        super(message);
    }
}
