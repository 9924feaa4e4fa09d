package org.lookback.venue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lookback.venue.Page;
import org.springframework.stereotype.Service;

/** Where files with venues are handed in; what is no such file is refused at once, the rest is worked on behind the counter. */
@Service
public class ImportDesk {

    private static final Set<ImportKind> KINDS = Set.of(ImportKind.LEDGER, ImportKind.LIVES);

    private final Sheets sheets;
    private final ImportCounter counter;
    private final LedgerImport ledger;
    private final LivesImport lives;

    ImportDesk(Sheets sheets, ImportCounter counter, LedgerImport ledger, LivesImport lives) {
        this.sheets = sheets;
        this.counter = counter;
        this.ledger = ledger;
        this.lives = lives;
    }

    /** Starts the import of a ledger (CSV or XLSX) and returns at once. */
    public ImportJob importLedger(Upload upload, String person) {
        return counter.begin(ImportKind.LEDGER, List.of(upload), person, this::ledger);
    }

    /** Starts the import of a LIVES data set: its files, or one ZIP of them. */
    public ImportJob importLives(List<Upload> uploads, String person) {
        return counter.begin(ImportKind.LIVES, uploads, person, this::lives);
    }

    /** Imports a ledger and waits for the end. */
    public ImportJob importLedgerNow(Upload upload, String person) {
        return counter.beginAndWait(ImportKind.LEDGER, List.of(upload), person, this::ledger);
    }

    /** Imports a LIVES data set and waits for the end. */
    public ImportJob importLivesNow(List<Upload> uploads, String person) {
        return counter.beginAndWait(ImportKind.LIVES, uploads, person, this::lives);
    }

    public ImportJob job(long id) {
        return counter.job(KINDS, id);
    }

    public Page<ImportJob> jobs(int offset, int limit) {
        return counter.jobs(KINDS, offset, limit);
    }

    public Page<ImportFault> faults(long id, int offset, int limit) {
        return counter.faults(KINDS, id, offset, limit);
    }

    private List<ImportPart> ledger(List<Upload> files) {
        return ledger.parts(files.get(0));
    }

    private List<ImportPart> lives(List<Upload> files) {
        var tables = new ArrayList<Upload>();
        for (var upload : List.copyOf(files)) {
            for (var file : sheets.unpack(upload)) {
                tables.add(file);
                if (!files.contains(file)) {
                    files.add(file);
                }
            }
        }
        return lives.parts(tables);
    }
}
