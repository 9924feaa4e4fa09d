package org.lookback.venue.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.directory.Directory;
import org.lookback.venue.Venues;
import org.springframework.stereotype.Service;

/** Makes a file with a Chinese header ready to be imported as the district's ledger [S3]. */
@Service
class LedgerImport {

    private final Sheets sheets;
    private final Venues venues;
    private final Directory directory;
    private final VenueIntake intake;
    private final Clock clock;

    LedgerImport(Sheets sheets, Venues venues, Directory directory, VenueIntake intake, Clock clock) {
        this.sheets = sheets;
        this.venues = venues;
        this.directory = directory;
        this.intake = intake;
        this.clock = clock;
    }

    List<ImportPart> parts(Upload upload) {
        // Opened once now so that a wrong file or header is refused while the person is still there.
        try (var sheet = sheets.open(upload, Sheets.Fallback.CHINESE)) {
            taker(sheet.header());
        }
        return List.of(new ImportPart(upload, Sheets.Fallback.CHINESE, this::taker));
    }

    private LineTaker taker(List<String> header) {
        return new LedgerTaker(
                new LedgerHeader(header),
                new LedgerLines(venues.categories(), new Subdistricts(directory.units())),
                intake,
                LocalDate.ofInstant(clock.instant(), DistrictTime.ZONE));
    }
}
