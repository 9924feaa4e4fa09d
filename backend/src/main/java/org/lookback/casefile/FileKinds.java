package org.lookback.casefile;

import java.io.IOException;
import java.nio.file.Path;

/** Tells what a file really is. */
public interface FileKinds {

    /**
     * The media type of an acceptable file, by its bytes and not by its name.
     *
     * @throws org.lookback.refusal.Refusal FILE_KIND_REFUSED
     */
    String accepted(Path file, String fileName) throws IOException;
}
