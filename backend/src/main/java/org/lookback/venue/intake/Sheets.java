package org.lookback.venue.intake;

import java.util.List;

/** Opens files as tables; a file that is none is refused at once. */
public interface Sheets {

    /** How a text that is not UTF-8 is to be read. */
    enum Fallback {
        /** Chinese offices: GBK and its superset GB18030. */
        CHINESE,
        /** Data sets of the western world: Windows-1252. */
        WESTERN
    }

    Sheet open(Upload upload, Fallback fallback);

    /** The files inside a ZIP as uploads of their own; the upload itself when it is no ZIP. */
    List<Upload> unpack(Upload upload);
}
