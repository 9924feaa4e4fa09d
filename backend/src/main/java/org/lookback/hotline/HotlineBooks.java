package org.lookback.hotline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.petitioner.PetitionerChecks;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** What every desk of the hotline works with: cases, records, deadlines, the file, the clock. */
@Component
class HotlineBooks {

    static final String CLOSE = "HOT.CLOSE";

    private static final int TIMELINE = 1000;

    final HotlineCases cases;
    final HotlineRecords records;
    final Deadlines deadlines;
    final CaseDesk files;
    private final RuleBook rules;
    private final Directory directory;
    private final PetitionerChecks petitioners;
    private final Clock clock;

    HotlineBooks(
            HotlineCases cases,
            HotlineRecords records,
            Deadlines deadlines,
            CaseDesk files,
            RuleBook rules,
            Directory directory,
            PetitionerChecks petitioners,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.deadlines = deadlines;
        this.files = files;
        this.rules = rules;
        this.directory = directory;
        this.petitioners = petitioners;
        this.clock = clock;
    }

    /** The case, kept from everybody else until the transaction ends. @throws Refusal HOTLINE_CASE_NOT_FOUND, WRONG_HOTLINE_STATE */
    HotlineCase open(CaseNumber number, String action, HotlineState... expected) {
        files.findForWriting(number);
        return cases.get(number).in(action, expected);
    }

    Instant now() {
        return FormWords.now(clock);
    }

    int number(CaseNumber number, String parameter) {
        return rules.number(pack(number), parameter);
    }

    String parameter(CaseNumber number, String parameter) {
        return rules.parameter(pack(number), parameter);
    }

    int pack(CaseNumber number) {
        return files.get(number).rulePack();
    }

    /** All terms of a case run on the track of its urgency. */
    String track(CaseNumber number) {
        return cases.request(number).urgency().name();
    }

    Instant opened(CaseNumber number, String term, Instant from) {
        return deadlines.open(number, term, track(number), from).dueAt();
    }

    void dropped(CaseNumber number, String... terms) {
        Stream.of(terms).forEach(term -> deadlines.dropped(number, term, track(number)));
    }

    /** The term by which the reply is due. */
    Deadline closing(CaseNumber number) {
        return deadlines
                .newest(number, CLOSE, track(number))
                .filter(Deadline::isRunning)
                .orElseThrow(() -> new IllegalStateException(number + " has no term to be replied by"));
    }

    /** A new round of that term, as long as another one says. @param length HOT.REWORK or HOT.RESUME */
    Instant reopened(CaseNumber number, String length) {
        var term = rules.term(pack(number), length, track(number));
        return deadlines.open(number, CLOSE, track(number), now(), term).dueAt();
    }

    /** @throws Refusal UNIT_UNKNOWN, UNIT_INACTIVE */
    Unit unit(String code) {
        var unit = directory
                .findUnit(code)
                .orElseThrow(() -> Refusal.invalid("UNIT_UNKNOWN", "没有代码为“%s”的单位，请从列表中选择。".formatted(code)));
        if (!unit.active()) {
            throw Refusal.conflict("UNIT_INACTIVE", "“%s”已停用，请选择其他单位。".formatted(unit.name()));
        }
        return unit;
    }

    /** One that may handle this case or help with it. @throws Refusal as above, and ACCUSED_UNIT for a tip-off about the unit itself */
    Unit unitFor(CaseNumber number, String code) {
        var unit = unit(code);
        var request = cases.request(number);
        if (request.isTipOff() && unit.code().equals(request.accusedUnit())) {
            throw Refusal.conflict("ACCUSED_UNIT", "“%s”是本案被举报的单位，不能办理或者协办，请选择其他单位。".formatted(unit.name()));
        }
        return unit;
    }

    String name(String code) {
        return directory.findUnit(code).map(Unit::name).orElse(code);
    }

    String names(List<String> codes) {
        return String.join("、", codes.stream().map(this::name).toList());
    }

    boolean isIn(String person, String group) {
        return directory.groupsOf(person).contains(group);
    }

    /** A text without what identifies the petitioner of this case. [C6] */
    String without(CaseNumber number, String text) {
        return petitioners.without(number, text);
    }

    /** One sentence on the timeline; what somebody typed of the petitioner, or any number of a phone or card, is masked. [C6] */
    void note(CaseNumber number, String by, String kind, String sentence) {
        var masked = without(number, sentence);
        files.note(number, by, kind, masked.length() <= TIMELINE ? masked : masked.substring(0, TIMELINE - 1) + "…");
    }
}
