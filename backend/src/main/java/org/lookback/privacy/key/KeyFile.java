package org.lookback.privacy.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** The key in a file of the data folder, made on first use; convenient for one node, a property is better. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;

    KeyFile(Path dataDir) {
        this.file = dataDir.resolve("secret.key");
    }

    SecretKey readOrCreate() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return SecretKey.ofBase64(Files.readString(file), "密钥文件 " + file);
        } catch (IOException unreadable) {
            throw new SecretKeyUnusable("密钥文件 %s 无法读写，系统不能启动。".formatted(file), unreadable);
        }
    }

    private void create() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var text = new SecretKey(KeyGenerators.secureRandom(SecretKey.LENGTH).generateKey()).base64();
        // Born with the narrow rights, never narrowed afterwards.
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOwner())) {
            channel.write(StandardCharsets.US_ASCII.encode(text));
            LOG.warn("未配置 lookback.secret-key，已生成密钥文件 {}。请妥善备份：丢失后，已加密的个人信息无法恢复；多台服务器须使用同一密钥。", file);
        } catch (FileAlreadyExistsException otherNodeWasFaster) {
            LOG.info("key file {} has just been created by another process", file);
        }
    }

    private static FileAttribute<?>[] onlyOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
