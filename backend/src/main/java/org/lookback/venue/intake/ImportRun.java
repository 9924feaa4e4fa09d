package org.lookback.venue.intake;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Works through the files of one import, some hundred lines at a time. */
@Service
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int CHUNK = 500;

    private final Sheets sheets;
    private final Imports imports;
    private final ChunkStore chunks;
    private final ImportQueue queue;

    ImportRun(Sheets sheets, Imports imports, ChunkStore chunks, ImportQueue queue) {
        this.sheets = sheets;
        this.imports = imports;
        this.chunks = chunks;
        this.queue = queue;
    }

    void run(long jobId, List<ImportPart> parts) {
        try {
            imports.expect(jobId, parts.stream().mapToInt(this::count).sum());
            var tally = Tally.NOTHING;
            for (var part : parts) {
                tally = tally.plus(take(jobId, part));
                if (queue.stopping()) {
                    imports.finish(jobId, ImportState.INTERRUPTED, ImportWords.INTERRUPTED);
                    return;
                }
            }
            imports.finish(jobId, ImportState.DONE, ImportWords.outcome(tally));
        } catch (SheetBroken broken) {
            imports.finish(jobId, ImportState.FAILED, broken.getMessage() + ImportWords.KEPT_SO_FAR);
        } catch (RuntimeException defect) {
            // The job is the only place where the person waits for an answer: it must not stay "running" for ever.
            LOG.error("import={} failed", jobId, defect);
            imports.finish(jobId, ImportState.FAILED, "导入因系统错误中止，请联系管理员。" + ImportWords.KEPT_SO_FAR);
        }
    }

    private int count(ImportPart part) {
        try (var sheet = sheets.open(part.upload(), part.fallback())) {
            int lines = 0;
            while (sheet.next() != null) {
                lines++;
            }
            return lines;
        }
    }

    private Tally take(long jobId, ImportPart part) {
        var tally = Tally.NOTHING;
        try (var sheet = sheets.open(part.upload(), part.fallback())) {
            var taker = part.taker().apply(sheet.header());
            for (var lines = chunk(sheet); !lines.isEmpty() && !queue.stopping(); lines = chunk(sheet)) {
                tally = tally.plus(
                        chunks.store(jobId, part.upload().name(), taker, lines).tally());
            }
        }
        return tally;
    }

    private static List<SheetLine> chunk(Sheet sheet) {
        var lines = new ArrayList<SheetLine>(CHUNK);
        while (lines.size() < CHUNK) {
            var line = sheet.next();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }
}
