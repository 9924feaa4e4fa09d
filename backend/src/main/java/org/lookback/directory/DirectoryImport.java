package org.lookback.directory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the sheets of a district, each wholly or not at all; taking one twice changes nothing. */
@Service
public class DirectoryImport {

    private final SheetReader reader;
    private final Units units;
    private final People people;
    private final Officers officers;
    private final Deputies deputies;
    private final Accounts accounts;
    private final Clock clock;

    DirectoryImport(
            SheetReader reader,
            Units units,
            People people,
            Officers officers,
            Deputies deputies,
            Accounts accounts,
            Clock clock) {
        this.reader = reader;
        this.units = units;
        this.people = people;
        this.officers = officers;
        this.deputies = deputies;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public ImportReceipt take(ImportKind kind, byte[] file) {
        var receipt = store(kind, file);
        accounts.synchronize();
        return receipt;
    }

    /** Several sheets at once, in the order in which they refer to each other. */
    @Transactional
    public List<ImportReceipt> takeAll(Map<ImportKind, byte[]> files) {
        var receipts = files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(sheet -> store(sheet.getKey(), sheet.getValue()))
                .toList();
        accounts.synchronize();
        return receipts;
    }

    private ImportReceipt store(ImportKind kind, byte[] file) {
        var lines = reader.read(kind, file);
        switch (kind) {
            case UNITS -> units.put(new UnitSheet(units.all()).read(lines));
            case PEOPLE -> people.put(new PeopleSheet(unitCodes(), people.officerNumbers()).read(lines));
            case CREDENTIALS ->
                officers.putCredentials(new CredentialSheet(personIds(), officers.credentials()).read(lines));
            case INTERESTS ->
                officers.putInterests(new InterestSheet(personIds(), DistrictDay.today(clock)).read(lines));
            case DEPUTIES -> deputies.put(new DeputySheet(personIds(), DistrictDay.today(clock)).read(lines), false);
        }
        return new ImportReceipt(kind.word(), lines.size());
    }

    private Set<String> unitCodes() {
        return units.all().stream().map(Unit::code).collect(Collectors.toSet());
    }

    private Set<String> personIds() {
        return people.all().stream().map(Person::id).collect(Collectors.toSet());
    }
}
