package org.lookback.document;

/** Where printed papers lie, sealed: they name people. */
public interface PaperStore {

    /** On disk before the row that names it; gone again if the transaction fails. */
    void keep(String id, byte[] content);

    byte[] open(String id);
}
