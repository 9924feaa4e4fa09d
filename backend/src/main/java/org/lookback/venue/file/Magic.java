package org.lookback.venue.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the first bytes of a file say it is. */
enum Magic {
    EMPTY,
    ZIP,
    OLD_EXCEL,
    OTHER;

    private static final byte[] PK = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static Magic of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            if (start.length == 0) {
                return EMPTY;
            }
            if (Arrays.equals(start, PK)) {
                return ZIP;
            }
            return Arrays.equals(start, OLE2) ? OLD_EXCEL : OTHER;
        }
    }
}
