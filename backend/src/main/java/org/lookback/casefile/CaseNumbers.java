package org.lookback.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Hands out case numbers. Serials are reserved in small blocks so that cases opened at the same moment do not wait for each
 * other; a restart may leave a gap, never a double.
 */
@Component
class CaseNumbers {

    private static final int BLOCK = 20;

    private final CaseFiles files;
    private final Map<String, Block> blocks = new HashMap<>();

    CaseNumbers(CaseFiles files) {
        this.files = files;
    }

    synchronized CaseNumber next(String kind, LocalDate day) {
        var block = blocks.get(kind);
        if (block == null || !block.day.equals(day) || block.next == block.end) {
            var first = files.reserveSerials(kind, day, BLOCK);
            block = new Block(day, first, first + BLOCK);
            blocks.put(kind, block);
        }
        return new CaseNumber("%s-%s-%06d".formatted(kind, day.format(DateTimeFormatter.BASIC_ISO_DATE), block.next++));
    }

    private static final class Block {
        private final LocalDate day;
        private final int end;
        private int next;

        private Block(LocalDate day, int next, int end) {
            this.day = day;
            this.next = next;
            this.end = end;
        }
    }
}
