package org.lookback.venue.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Page;
import org.springframework.stereotype.Service;

/** Where files with venues are handed in; what is no such file is refused at once, the rest is worked on behind the counter. */
@Service
public class ImportDesk {

    private final Sheets sheets;
    private final Imports imports;
    private final ImportQueue queue;
    private final ImportRun run;
    private final LedgerImport ledger;
    private final LivesImport lives;

    ImportDesk(
            Sheets sheets, Imports imports, ImportQueue queue, ImportRun run, LedgerImport ledger, LivesImport lives) {
        this.sheets = sheets;
        this.imports = imports;
        this.queue = queue;
        this.run = run;
        this.ledger = ledger;
        this.lives = lives;
    }

    /** Starts the import of a ledger (CSV or XLSX) and returns at once. */
    public ImportJob importLedger(Upload upload, String person) {
        return begin(ImportKind.LEDGER, List.of(upload), person, true);
    }

    /** Starts the import of a LIVES data set: its files, or one ZIP of them. */
    public ImportJob importLives(List<Upload> uploads, String person) {
        return begin(ImportKind.LIVES, uploads, person, true);
    }

    /** Imports a ledger and waits for the end. */
    public ImportJob importLedgerNow(Upload upload, String person) {
        return begin(ImportKind.LEDGER, List.of(upload), person, false);
    }

    /** Imports a LIVES data set and waits for the end. */
    public ImportJob importLivesNow(List<Upload> uploads, String person) {
        return begin(ImportKind.LIVES, uploads, person, false);
    }

    public ImportJob job(long id) {
        return imports.find(id).orElseThrow(() -> Refusal.notFound("IMPORT_UNKNOWN", "没有编号为 %d 的导入任务。".formatted(id)));
    }

    public Page<ImportJob> jobs(int offset, int limit) {
        return imports.list(bounded(offset, 0, Integer.MAX_VALUE), bounded(limit, 1, 200));
    }

    public Page<ImportFault> faults(long id, int offset, int limit) {
        job(id);
        return imports.faults(id, bounded(offset, 0, Integer.MAX_VALUE), bounded(limit, 1, 1000));
    }

    private ImportJob begin(ImportKind kind, List<Upload> uploads, String person, boolean later) {
        var all = new java.util.ArrayList<>(uploads);
        boolean accepted = false;
        try {
            if (queue.isFull()) {
                throw new Refusal(Refusal.Kind.TOO_MANY, "IMPORTS_WAITING", "排队的导入任务太多，请等前面的任务完成后再上传。");
            }
            var files = kind == ImportKind.LIVES ? unpacked(uploads, all) : uploads;
            var parts = kind == ImportKind.LIVES ? lives.parts(files) : ledger.parts(files.get(0));
            var job = imports.start(kind, names(uploads), Fingerprint.of(uploads), person);
            Runnable work = () -> {
                try {
                    run.run(job.id(), parts);
                } finally {
                    Upload.discard(all);
                }
            };
            accepted = true;
            if (later) {
                queue.add(work);
            } else {
                work.run();
            }
            return job(job.id());
        } finally {
            if (!accepted) {
                Upload.discard(all);
            }
        }
    }

    private List<Upload> unpacked(List<Upload> uploads, List<Upload> all) {
        var files = new java.util.ArrayList<Upload>();
        for (var upload : uploads) {
            for (var file : sheets.unpack(upload)) {
                files.add(file);
                if (!all.contains(file)) {
                    all.add(file);
                }
            }
        }
        return files;
    }

    private static String names(List<Upload> uploads) {
        var names = uploads.stream().map(Upload::name).collect(Collectors.joining("、"));
        return names.length() > 500 ? names.substring(0, 499) + "…" : names;
    }

    private static int bounded(int number, int least, int most) {
        return Math.min(Math.max(number, least), most);
    }
}
