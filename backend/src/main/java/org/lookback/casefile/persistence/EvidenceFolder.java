package org.lookback.casefile.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lookback.casefile.EvidenceStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Evidence as files below {@code evidence/} of the data directory (or a folder shared by all nodes). */
@Component
class EvidenceFolder implements EvidenceStore {

    private final Path folder;
    private final Path incoming;

    EvidenceFolder(@Value("${lookback.evidence-dir:${lookback.data-dir}/evidence}") Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
    }

    @Override
    public Received receive(InputStream content) throws IOException {
        Files.createDirectories(incoming);
        var file = Files.createTempFile(incoming, "upload", ".part");
        try (var out = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
            var size = content.transferTo(out);
            return new Received(
                    file, size, HexFormat.of().formatHex(out.getMessageDigest().digest()));
        } catch (IOException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    @Override
    public void keep(Received received) throws IOException {
        var place = place(received.sha256());
        if (Files.exists(place)) {
            return;
        }
        var parent = folder.resolve(received.sha256().substring(0, 2));
        Files.createDirectories(parent);
        // on disk before the row that names it: what was acknowledged must survive a power cut
        try (var file = FileChannel.open(received.path(), StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(parent)) {
            directory.force(true);
        }
    }

    @Override
    public void discard(Received received) {
        try {
            Files.deleteIfExists(received.path());
        } catch (IOException ignored) {
            // a left-over upload is harmless and is overlooked until the folder is cleaned
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
        Files.deleteIfExists(folder.resolve(SmallPictures.FOLDER).resolve(sha256 + SmallPictures.ENDING));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
