package org.lookback.casefile;

import java.io.IOException;
import java.util.Optional;

/** Small pictures of photos, made once each. */
public interface Thumbnails {

    /** A JPEG the right way up; empty if the photo is none, cannot be read or is too large to be looked at safely. */
    Optional<byte[]> of(Evidence evidence) throws IOException;
}
