package org.lookback.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads who stands in for whom; a period that has begun or passed is taken as it is. */
final class DeputySheet {

    private static final String IMPORT = "import";

    private final Faults faults = new Faults(ImportKind.DEPUTIES);
    private final Set<String> people;
    private final LocalDate today;

    DeputySheet(Set<String> people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    List<Deputy> read(List<SheetLine> sheet) {
        var seen = new HashSet<String>();
        var deputies = new ArrayList<Deputy>();
        for (var line : sheet) {
            var person = InterestSheet.person(line, people, faults);
            var deputy = line.text("deputy");
            if (!people.contains(deputy)) {
                faults.add(line, "代理人“%s”不存在，请先导入人员。".formatted(deputy));
            } else if (deputy.equals(person)) {
                faults.add(line, "代理人与被代理人是同一人。");
            }
            var from = faults.day(line, "from_day");
            var until = faults.day(line, "until_day");
            faults.once(line, "person + deputy + from_day", "%s + %s + %s".formatted(person, deputy, from), seen);
            var reason = faults.required(line, "reason", DeputyPeriod.REASON_LENGTH);
            if (from != null && until != null) {
                var fault = DeputyPeriod.fault(from, until);
                if (fault != null) {
                    faults.add(line, fault);
                }
                deputies.add(Deputy.named(person, deputy, from, until, reason, IMPORT, today));
            }
        }
        faults.refuseIfAny();
        return deputies;
    }
}
