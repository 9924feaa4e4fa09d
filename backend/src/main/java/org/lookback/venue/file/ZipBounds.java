package org.lookback.venue.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.lookback.refusal.Refusal;

/** Keeps a small ZIP from becoming a huge one: what counts is what comes out, not what the archive says about itself. */
final class ZipBounds {

    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 200L << 20;

    private ZipBounds() {}

    /** Unpacks the whole archive into nothing, once, and refuses it when it is too large. */
    static void check(Path file) throws IOException {
        long left = MOST_BYTES;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (var in = zip.getInputStream(entries.nextElement())) {
                    left -= copy(in, OutputStream.nullOutputStream(), left);
                }
            }
        }
    }

    /** Copies at most so many bytes and returns how many it were. */
    static long copy(InputStream in, OutputStream out, long most) throws IOException {
        var bytes = new byte[16_384];
        long copied = 0;
        for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
            copied += count;
            if (copied > most) {
                throw tooLarge();
            }
            out.write(bytes, 0, count);
        }
        return copied;
    }

    private static Refusal tooLarge() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "FILE_UNPACKS_TOO_LARGE", "文件解压后超过 200 MB 或包含过多文件，未导入。请拆分后重新上传。");
    }
}
