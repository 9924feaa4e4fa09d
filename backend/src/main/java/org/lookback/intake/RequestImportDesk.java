package org.lookback.intake;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Categories;
import org.lookback.directory.Directory;
import org.lookback.venue.Page;
import org.lookback.venue.intake.ImportCounter;
import org.lookback.venue.intake.ImportFault;
import org.lookback.venue.intake.ImportJob;
import org.lookback.venue.intake.ImportKind;
import org.lookback.venue.intake.ImportPart;
import org.lookback.venue.intake.Sheets;
import org.lookback.venue.intake.Upload;
import org.springframework.stereotype.Service;

/** Where tables of requests are handed in; the counter, the queue and the report are those of the venues. [S4] */
@Service
public class RequestImportDesk {

    private static final Set<ImportKind> KINDS = Set.of(ImportKind.REQUESTS);

    private final ImportCounter counter;
    private final Sheets sheets;
    private final IntakeMappings mappings;
    private final RequestBatches batches;
    private final Categories categories;
    private final Directory directory;
    private final Clock clock;

    RequestImportDesk(
            ImportCounter counter,
            Sheets sheets,
            IntakeMappings mappings,
            RequestBatches batches,
            Categories categories,
            Directory directory,
            Clock clock) {
        this.counter = counter;
        this.sheets = sheets;
        this.mappings = mappings;
        this.batches = batches;
        this.categories = categories;
        this.directory = directory;
        this.clock = clock;
    }

    /** Starts an import and returns at once. @param mapping null: the one that comes with the program */
    public ImportJob start(Upload table, @Nullable Upload mapping, String person) {
        var uploads = mapping == null ? List.of(table) : List.of(table, mapping);
        return counter.begin(ImportKind.REQUESTS, uploads, person, files -> parts(table, mapping, person));
    }

    /** One import of requests. */
    public ImportJob job(long id) {
        return counter.job(KINDS, id);
    }

    /** Newest first. */
    public Page<ImportJob> jobs(int offset, int limit) {
        return counter.jobs(KINDS, offset, limit);
    }

    /** The lines that were not taken. */
    public Page<ImportFault> faults(long id, int offset, int limit) {
        return counter.faults(KINDS, id, offset, limit);
    }

    private List<ImportPart> parts(Upload table, @Nullable Upload mappingFile, String person) {
        var mapping = mappingFile == null ? mappings.shipped() : mappings.read(mappingFile);
        // Opened once now so that a wrong file or header is refused while the person is still there.
        try (var sheet = sheets.open(table, Sheets.Fallback.CHINESE)) {
            taker(sheet.header(), mapping, person);
        }
        return List.of(new ImportPart(table, Sheets.Fallback.CHINESE, header -> taker(header, mapping, person)));
    }

    private RequestTaker taker(List<String> headers, IntakeMapping mapping, String person) {
        var codes = KnownCodes.of(categories, directory, clock.instant());
        var header = new RequestHeader(headers, mapping);
        return new RequestTaker(new RequestLines(header, mapping, codes), header, batches, person);
    }
}
