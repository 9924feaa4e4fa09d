package org.lookback.document;

import java.util.List;
import java.util.Optional;

/** Where it is written down which papers were printed; nothing is ever changed there. */
public interface PrintedDocuments {

    void add(PrintedDocument printed);

    Optional<PrintedDocument> find(String id);

    /** In the order in which they were printed. */
    List<PrintedDocument> ofCase(String caseNo);
}
