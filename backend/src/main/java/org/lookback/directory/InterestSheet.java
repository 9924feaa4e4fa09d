package org.lookback.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads declared interests; an empty {@code since} means today. */
final class InterestSheet {

    static final int REASON_LENGTH = 500;
    static final int VENUE_CODE_LENGTH = 64;

    private final Faults faults = new Faults(ImportKind.INTERESTS);
    private final Set<String> people;
    private final LocalDate today;

    InterestSheet(Set<String> people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    List<Interest> read(List<SheetLine> sheet) {
        var seen = new HashSet<String>();
        var interests = new ArrayList<Interest>();
        for (var line : sheet) {
            var person = person(line, people, faults);
            var venue = faults.required(line, "venue_code", VENUE_CODE_LENGTH);
            faults.once(line, "person + venue_code", person + " + " + venue, seen);
            var reason = faults.required(line, "reason", REASON_LENGTH);
            var since = line.text("since").isEmpty() ? today : faults.day(line, "since");
            if (since != null) {
                interests.add(new Interest(person, venue, reason, since));
            }
        }
        faults.refuseIfAny();
        return interests;
    }

    static String person(SheetLine line, Set<String> people, Faults faults) {
        var person = line.text("person");
        if (!people.contains(person)) {
            faults.add(line, "人员“%s”不存在，请先导入人员。".formatted(person));
        }
        return person;
    }
}
