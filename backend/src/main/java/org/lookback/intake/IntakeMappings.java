package org.lookback.intake;

import org.lookback.venue.intake.Upload;

/** Mapping files: the one that comes with the program and those people bring. */
public interface IntakeMappings {

    /** For 311 requests of New York, both layouts; also the pattern for others. */
    IntakeMapping shipped();

    /** The same as a file to be edited. */
    String shippedText();

    /** @throws org.lookback.refusal.Refusal MAPPING_UNREADABLE, MAPPING_INCOMPLETE */
    IntakeMapping read(Upload upload);
}
