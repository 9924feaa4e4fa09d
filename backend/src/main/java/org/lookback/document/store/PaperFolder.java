package org.lookback.document.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.lookback.document.PaperStore;
import org.lookback.privacy.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Papers below {@code documents/} of the data directory (or a folder shared by all nodes), sealed with the installation's key. */
@Component
class PaperFolder implements PaperStore {

    private static final Logger LOG = LoggerFactory.getLogger(PaperFolder.class);

    private final Path folder;
    private final Vault vault;

    PaperFolder(@Value("${lookback.document-dir:${lookback.data-dir}/documents}") Path folder, Vault vault) {
        this.folder = folder;
        this.vault = vault;
    }

    @Override
    public void keep(String id, byte[] content) {
        var place = place(id);
        forgetIfRolledBack(place);
        try {
            Files.createDirectories(place.getParent());
            try (var file = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var sealed = ByteBuffer.wrap(vault.seal(content));
                while (sealed.hasRemaining()) {
                    file.write(sealed);
                }
                file.force(true);
            }
            try (var directory = FileChannel.open(place.getParent())) {
                directory.force(true);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public Optional<byte[]> open(String id) {
        try {
            return Optional.of(vault.open(Files.readAllBytes(place(id))));
        } catch (IOException | IllegalStateException | IllegalArgumentException unreadable) {
            LOG.error("printed paper {} cannot be read", id, unreadable);
            return Optional.empty();
        }
    }

    private Path place(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }

    private static void forgetIfRolledBack(Path place) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    try {
                        Files.deleteIfExists(place);
                    } catch (IOException stays) {
                        throw new UncheckedIOException(stays);
                    }
                }
            }
        });
    }
}
