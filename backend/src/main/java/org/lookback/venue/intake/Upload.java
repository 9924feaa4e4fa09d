package org.lookback.venue.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * A file somebody brought, kept on disk until its import is over.
 *
 * @param name what the person calls it; never used as a path
 */
public record Upload(String name, Path path) {

    /** Personal data must not stay behind in a temporary folder. */
    public static void discard(Collection<Upload> uploads) {
        for (var upload : uploads) {
            try {
                Files.deleteIfExists(upload.path());
            } catch (IOException unlucky) {
                throw new UncheckedIOException(unlucky);
            }
        }
    }
}
