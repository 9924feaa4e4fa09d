package org.lookback.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.DepartmentKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks bookings one by one or by the thousand: departments, evidence and findings each in one query for 500 bookings. */
@Service
class EligibilityCheckDesk implements EligibilityChecks {

    private static final int AT_ONCE = 500;

    private final EligibilityTable table;
    private final Bookings bookings;
    private final EvidenceRecords evidence;
    private final CheckRecords checks;
    private final Clock clock;

    EligibilityCheckDesk(
            EligibilityTable table, Bookings bookings, EvidenceRecords evidence, CheckRecords checks, Clock clock) {
        this.table = table;
        this.bookings = bookings;
        this.evidence = evidence;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EligibilityRule> rule(DepartmentKind kind, LocalDate day) {
        return table.rule(table.pack(), kind, day);
    }

    @Override
    @Transactional
    public Eligibility check(Appointment appointment) {
        return check(List.of(appointment)).get(0);
    }

    @Override
    @Transactional
    public List<Eligibility> check(List<Appointment> appointments) {
        var found = new ArrayList<Eligibility>(appointments.size());
        var pack = table.pack();
        for (int from = 0; from < appointments.size(); from += AT_ONCE) {
            found.addAll(some(pack, appointments.subList(from, Math.min(from + AT_ONCE, appointments.size()))));
        }
        return found;
    }

    private List<Eligibility> some(int pack, List<Appointment> appointments) {
        var kinds =
                bookings.kinds(appointments.stream().map(Appointment::slotId).toList());
        var known = evidence.ofPatients(
                appointments.stream().map(Appointment::patientRef).toList());
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var found = new ArrayList<Eligibility>();
        var lines = new ArrayList<KeptCheck>();
        for (var appointment : appointments) {
            var kind = kinds.getOrDefault(appointment.slotId(), DepartmentKind.GENERAL);
            var rule = table.rule(pack, kind, DistrictTime.dayOf(appointment.startsAt()));
            var result =
                    Screening.of(rule, appointment.startsAt(), known.getOrDefault(appointment.patientRef(), List.of()));
            found.add(result);
            lines.add(new KeptCheck(appointment.id(), result.ruleId(), result.eligible(), at, pack));
        }
        checks.add(lines);
        return found;
    }
}
