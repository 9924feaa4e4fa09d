package org.lookback.document;

/** Writes facts into the office's template. */
public interface Papers {

    /** @param facts complete for this kind */
    Paper print(DocumentKind kind, Facts facts);
}
