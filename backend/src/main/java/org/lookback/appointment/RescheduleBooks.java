package org.lookback.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.DueDate;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.Bookings;
import org.lookback.privacy.Masking;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every desk of rescheduling works with: cases, bookings, deadlines, the file, the clock. */
@Component
class RescheduleBooks {

    private static final String CALL = "联系患者";

    final Reschedules cases;
    final Bookings bookings;
    final Deadlines deadlines;
    final CaseDesk files;
    final ClinicalNotes notes;
    private final RuleBook rules;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RescheduleBooks(
            Reschedules cases,
            Bookings bookings,
            Deadlines deadlines,
            CaseDesk files,
            ClinicalNotes notes,
            RuleBook rules,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.bookings = bookings;
        this.deadlines = deadlines;
        this.files = files;
        this.notes = notes;
        this.rules = rules;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The case, kept from everybody else until the transaction ends. @throws Refusal RESCHEDULE_NOT_FOUND, WRONG_RESCHEDULE_STATE */
    RescheduleCase open(CaseNumber number, String action, RescheduleState... expected) {
        return open(number).in(action, expected);
    }

    RescheduleCase open(CaseNumber number) {
        files.findForWriting(number);
        return cases.get(number);
    }

    Instant now() {
        return FormWords.now(clock);
    }

    int pack(CaseNumber number) {
        return files.get(number).rulePack();
    }

    int number(CaseNumber number, String parameter) {
        return rules.number(pack(number), parameter);
    }

    LocalTime time(CaseNumber number, String parameter) {
        return LocalTime.parse(rules.parameter(pack(number), parameter).strip());
    }

    /** The amount of a term, e.g. its days. */
    int length(CaseNumber number, String term) {
        return rules.term(pack(number), term, "").amount();
    }

    List<Map<String, Object>> rows(CaseNumber number, String decision, Map<String, Object> inputs) {
        return rules.rows(pack(number), decision, inputs);
    }

    /** What is to be done next, by the end of a term that starts now unless it runs already. */
    Promise promised(CaseNumber number, String step, String term) {
        return new Promise(step, deadlines.running(number, term, "").dueAt());
    }

    /** The patient is called in time: before the visit she would otherwise set out for. */
    Promise promisedCall(CaseNumber number, Appointment booking) {
        var until = now().plus(Duration.ofHours(length(number, "APT.CONTACT")));
        var visit = booking.startsAt();
        return visit.isAfter(now()) && visit.isBefore(until)
                ? promised(number, CALL, "APT.CONTACT", visit)
                : promised(number, CALL, "APT.CONTACT");
    }

    /** The same with an end of its own, e.g. that of a hold. */
    Promise promised(CaseNumber number, String step, String term, Instant until) {
        var length = rules.term(pack(number), term, "");
        var why = List.of("到期时间由所约号源决定：%s。".formatted(DistrictTime.text(until)));
        return new Promise(
                step,
                deadlines
                        .open(number, term, "", now(), length, new DueDate(until, why))
                        .dueAt());
    }

    void done(CaseNumber number, String term) {
        deadlines.done(number, term, "", now());
    }

    void dropped(CaseNumber number, String... terms) {
        Stream.of(terms).forEach(term -> deadlines.dropped(number, term, ""));
    }

    /** Gives back what was held. */
    void release(RescheduleCase reschedule) {
        var slot = reschedule.heldSlot();
        if (slot != null) {
            bookings.release(slot, reschedule.number());
        }
    }

    /** Ends the case; nothing of it is waited for any more. */
    void close(RescheduleCase reschedule, RescheduleState end, String by, String sentence) {
        release(reschedule);
        cases.update(reschedule.closed(end, now()));
        note(reschedule.number(), by, end.name(), sentence);
        tell(reschedule.number(), News.CLOSED);
    }

    void tell(CaseNumber number, News what) {
        events.publishEvent(new RescheduleNews(number, what));
    }

    /** @throws Refusal UNIT_UNKNOWN, UNIT_INACTIVE */
    Unit unit(String code) {
        var unit = directory.unit(code);
        if (!unit.active()) {
            throw Refusal.conflict("UNIT_INACTIVE", "“%s”已停用，请选择其他单位。".formatted(unit.name()));
        }
        return unit;
    }

    /** Whether somebody may work for this hospital; whoever is nobody in the directory came through a door of ours. */
    boolean worksFor(String by, String hospital) {
        return directory
                .findPerson(by)
                .map(person -> person.unit().equals(hospital) || directory.worksFor(by, hospital))
                .orElse(true);
    }

    /** One sentence on the timeline: no person, no department, nothing of health. */
    void note(CaseNumber number, String by, String kind, String sentence) {
        files.note(number, by, kind, Masking.numbersIn(sentence));
    }
}
