package org.lookback.directory.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of a file that a Chinese spreadsheet program saved: UTF-8, with or without mark, else GB18030. */
final class SpreadsheetText {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private SpreadsheetText() {}

    static String of(byte[] file) {
        var text = decoded(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, CHINESE);
        }
    }
}
