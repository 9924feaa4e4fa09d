package org.lookback.venue.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.lookback.venue.intake.Sheets;

/** Finds out how a text file is written by decoding all of it strictly: a guess that fits every byte is none. */
final class TextEncoding {

    private TextEncoding() {}

    /** Empty when the file is no text in UTF-8, UTF-16 with a mark, or the fallback. */
    static Optional<Charset> of(Path file, Sheets.Fallback fallback) throws IOException {
        var mark = mark(file);
        if (mark == StandardCharsets.UTF_16) {
            return decodes(file, mark) ? Optional.of(mark) : Optional.empty();
        }
        var second = fallback == Sheets.Fallback.CHINESE ? "GB18030" : "windows-1252";
        for (var charset :
                Stream.of(StandardCharsets.UTF_8, Charset.forName(second)).toList()) {
            if (decodes(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** A reader that fails on a byte that does not belong. */
    static BufferedReader reader(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
    }

    private static Charset mark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            int second = in.read();
            boolean wide = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
            return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        }
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var characters = new char[8192];
        try (var reader = reader(file, charset)) {
            for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
                for (int place = 0; place < count; place++) {
                    if (isBinary(characters[place])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException doesNotFit) {
            return false;
        }
    }

    private static boolean isBinary(char character) {
        return character < ' ' && character != '\t' && character != '\r' && character != '\n' && character != '\f';
    }
}
