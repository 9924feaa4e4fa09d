package org.lookback.document;

import java.util.Optional;

/** Where printed papers lie, sealed: they name people. */
public interface PaperStore {

    /** On disk before the row that names it; gone again if the transaction fails. */
    void keep(String id, byte[] content);

    /** @return empty if the file is gone or cannot be read any more */
    Optional<byte[]> open(String id);
}
