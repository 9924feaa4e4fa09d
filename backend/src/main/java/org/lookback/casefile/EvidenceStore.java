package org.lookback.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of evidence lie, each content once, under its SHA-256. */
public interface EvidenceStore {

    /** A file that has been received but not yet been accepted. */
    record Received(Path path, long sizeBytes, String sha256) {}

    Received receive(InputStream content) throws IOException;

    /** Makes a received file durable before anybody is told that it was accepted. */
    void keep(Received received) throws IOException;

    void discard(Received received);

    InputStream open(String sha256) throws IOException;

    void remove(String sha256) throws IOException;
}
