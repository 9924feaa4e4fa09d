package org.lookback.casefile.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.lookback.casefile.Evidence;
import org.lookback.casefile.EvidenceStore;
import org.lookback.casefile.Thumbnails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps small pictures beside the evidence, under the hash of the photo: the same photo is drawn once, whoever hands it in. */
@Component
class SmallPictures implements Thumbnails {

    static final String FOLDER = "thumbnails";
    static final String ENDING = ".jpg";

    /** A page of photos that nobody has seen yet must not take all memory at once. */
    private final Semaphore drawing = new Semaphore(2);

    private final Path folder;
    private final EvidenceStore store;

    SmallPictures(@Value("${lookback.evidence-dir:${lookback.data-dir}/evidence}") Path evidence, EvidenceStore store) {
        this.folder = evidence.resolve(FOLDER);
        this.store = store;
    }

    @Override
    public Optional<byte[]> of(Evidence evidence) throws IOException {
        if (!evidence.mediaType().startsWith("image/")) {
            return Optional.empty();
        }
        var place = folder.resolve(evidence.sha256() + ENDING);
        if (Files.exists(place)) {
            return Optional.of(Files.readAllBytes(place));
        }
        drawing.acquireUninterruptibly();
        try (var photo = store.open(evidence.sha256())) {
            var drawn = drawn(photo);
            if (drawn.isPresent()) {
                keep(drawn.get(), place);
            }
            return drawn;
        } finally {
            drawing.release();
        }
    }

    private static Optional<byte[]> drawn(InputStream photo) {
        try {
            return SmallPicture.of(photo);
        } catch (IOException | RuntimeException broken) {
            // what no program can draw is still evidence, and is opened in full
            return Optional.empty();
        }
    }

    /** Another node may draw the same at the same time: whoever is last replaces it by the same. */
    private void keep(byte[] small, Path place) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, "drawing", ".part");
        Files.write(part, small);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
