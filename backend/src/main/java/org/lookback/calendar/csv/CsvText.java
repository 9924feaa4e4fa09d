package org.lookback.calendar.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lookback.refusal.Refusal;

/** The text of a file in one of the two encodings that are in use: UTF-8 (with or without BOM) or GB18030. */
final class CsvText {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    static String of(byte[] bytes) {
        for (var encoding : ENCODINGS) {
            try {
                // A new decoder is strict: it throws where a plain String would put question marks.
                var text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            } catch (CharacterCodingException notThisOne) {
                continue;
            }
        }
        throw Refusal.invalid("CALENDAR_FILE_ENCODING", "文件编码无法识别，请另存为UTF-8或GB18030编码的CSV文件后重新上传。");
    }
}
