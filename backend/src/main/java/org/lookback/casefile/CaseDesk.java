package org.lookback.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.OpenPages.Page;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, writes and closes case files. Every change leaves an entry on the timeline. */
@Service
public class CaseDesk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final OpenPages pages;
    private final Clock clock;

    CaseDesk(CaseFiles files, CaseNumbers numbers, OpenPages pages, Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.pages = pages;
        this.clock = clock;
    }

    /** Opens a file and gives it its number. */
    @Transactional
    public CaseNumber open(NewCase opened) {
        var now = now();
        var number = numbers.next(opened.caseType(), LocalDate.ofInstant(now, ZONE));
        var page = pages.create(new CaseFile(
                number.value(),
                opened.caseType(),
                opened.processKey(),
                opened.title(),
                opened.leadUnit(),
                opened.subject(),
                "OPENED",
                "已立案",
                now,
                null,
                null,
                opened.rulePack(),
                now,
                opened.openedBy(),
                null,
                0,
                TimelineEntry.START));
        page.note(now, opened.openedBy(), "OPENED", "立案：" + opened.title(), null);
        return number;
    }

    /** Says what the case is about, once that is known. @param subject e.g. {@code venue:V001} */
    @Transactional
    public void describe(CaseNumber number, String title, @Nullable String leadUnit, @Nullable String subject) {
        var page = page(number);
        page.file = Changes.about(page.file, title, leadUnit, subject);
    }

    /** Writes on the timeline. @param text one Chinese sentence without personal data, at most 1000 characters */
    @Transactional
    public void note(CaseNumber number, String actor, String kind, String text) {
        note(number, actor, kind, text, null);
    }

    /** As above, with facts for programs. @param detail JSON */
    @Transactional
    public void note(CaseNumber number, String actor, String kind, String text, @Nullable String detail) {
        page(number).note(now(), actor, kind, text, detail);
    }

    /** The case enters a state; nothing happens if it is already there. */
    @Transactional
    public void enter(CaseNumber number, String state, String label) {
        var page = page(number);
        if (!page.file.state().equals(state) && page.file.isOpen()) {
            page.file = Changes.state(page.file, state, label, now());
        }
    }

    /** Files what a person handed in at a step. @param fields JSON object */
    @Transactional
    public void file(CaseNumber number, String step, String stepName, String submittedBy, String fields) {
        var page = page(number);
        page.add(new StepRecord(number.value(), step, stepName, submittedBy, now(), fields));
        page.note(now(), submittedBy, "STEP_DONE", "完成：" + stepName, null);
    }

    /** Closes the file with its outcome. */
    @Transactional
    public void close(CaseNumber number, String actor, String outcome, String label) {
        var page = page(number);
        if (page.file.isOpen()) {
            page.file = Changes.closed(page.file, outcome, label, now());
            page.note(now(), actor, "CLOSED", "结案：" + label, null);
        }
    }

    /** Links two cases, seen from both. */
    @Transactional
    public void link(CaseNumber number, CaseNumber other, String kind, String actor, String why) {
        files.link(number.value(), other.value(), kind, now());
        files.link(other.value(), number.value(), kind, now());
        page(number).note(now(), actor, "LINKED", "关联案件 %s：%s".formatted(other, why), null);
        page(other).note(now(), actor, "LINKED", "关联案件 %s：%s".formatted(number, why), null);
    }

    /** Units other than the lead unit work on the case from now on, and may read its file. */
    @Transactional
    public void involve(CaseNumber number, Collection<String> units, String actor) {
        files.involve(number.value(), units, actor, now());
    }

    /** Units that take part beside the lead unit, by code. */
    @Transactional(readOnly = true)
    public List<String> involvedUnits(CaseNumber number) {
        return files.involvedUnits(number.value());
    }

    /** @throws Refusal CASE_NOT_FOUND */
    @Transactional(readOnly = true)
    public CaseFile get(CaseNumber number) {
        return find(number).orElseThrow(() -> unknown(number));
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseNumber number) {
        return pages.read(number.value());
    }

    /** The file of a case that is about to be changed: nobody else changes it until the transaction ends. */
    @Transactional
    public Optional<CaseFile> findForWriting(CaseNumber number) {
        return pages.open(number.value()).map(page -> page.file);
    }

    @Transactional(readOnly = true)
    public List<TimelineEntry> timeline(CaseNumber number) {
        return files.timeline(number.value());
    }

    /** Recomputes the chain of the timeline. @return the first entry that is not what was written, if any */
    @Transactional(readOnly = true)
    public Optional<Integer> firstForgedEntry(CaseNumber number) {
        var file = get(number);
        var previous = TimelineEntry.START;
        var expected = 1;
        for (var entry : files.timeline(number.value())) {
            if (entry.seq() != expected || !entry.follows(previous)) {
                return Optional.of(expected);
            }
            previous = entry.hash();
            expected++;
        }
        var complete = expected - 1 == file.timelineLength() && previous.equals(file.timelineHash());
        return complete ? Optional.empty() : Optional.of(expected);
    }

    private Page page(CaseNumber number) {
        return pages.open(number.value()).orElseThrow(() -> unknown(number));
    }

    /** Whole seconds: what is hashed must read back the same from every database. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Refusal unknown(CaseNumber number) {
        return Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的案件，请核对编号。".formatted(number));
    }
}
