package org.lookback.casecard;

import static org.lookback.refusal.FormWords.required;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.privacy.Masking;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be added to a case at any time, between its steps: notes and papers. Every addition leaves its trace on the timeline. */
@Service
public class CardDesk {

    private static final int MOST_AT_ONCE = 20;

    private final CaseNotes notes;
    private final CaseDesk cases;
    private final EvidenceDesk evidence;
    private final Clock clock;

    CardDesk(CaseNotes notes, CaseDesk cases, EvidenceDesk evidence, Clock clock) {
        this.notes = notes;
        this.cases = cases;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The timeline tells that there is a note, not what it says: a note can be withdrawn, the timeline cannot. */
    @Transactional
    public CaseNote write(CaseFile file, @Nullable String text, String by) {
        var said = withoutNumbers(required(text, 2, 500, "NOTE_TEXT", "备注"), "备注");
        var note = new CaseNote(UUID.randomUUID().toString(), file.caseNo(), by, now(), said, null);
        notes.add(note);
        cases.note(new CaseNumber(file.caseNo()), by, "NOTED", "写了一条办理备注。");
        return note;
    }

    /** @throws Refusal NOTE_NOT_FOUND, NOTE_STANDS */
    @Transactional
    public void withdraw(CaseFile file, String id, String by) {
        var note = notes.find(id)
                .filter(one -> one.caseNo().equals(file.caseNo()) && one.withdrawnAt() == null)
                .orElseThrow(() -> Refusal.notFound("NOTE_NOT_FOUND", "没有这条备注，可能已经撤回，请刷新页面。"));
        if (!note.isWithdrawableBy(by, now())) {
            throw Refusal.conflict(
                    "NOTE_STANDS", "只能由本人在写下后 %d 分钟内撤回备注；如需更正，请再写一条。".formatted(CaseNote.REGRET.toMinutes()));
        }
        notes.withdraw(id, now());
        cases.note(new CaseNumber(file.caseNo()), by, "NOTE_WITHDRAWN", "撤回了一条办理备注。");
    }

    /** Papers that came between two steps. @throws Refusal CASE_CLOSED, EVIDENCE_MISSING, EVIDENCE_UNKNOWN */
    @Transactional
    public void add(CaseFile file, List<String> ids, @Nullable String caption, String by) {
        var said = withoutNumbers(required(caption, 2, 100, "CAPTION", "材料说明"), "材料说明");
        if (!file.isOpen()) {
            throw Refusal.conflict("CASE_CLOSED", "案件已经结案，不能再补充材料。");
        }
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
            throw Refusal.invalid("EVIDENCE_MISSING", "请选择 1 到 %d 份照片或附件。".formatted(MOST_AT_ONCE));
        }
        var number = new CaseNumber(file.caseNo());
        evidence.attach(number, "补充材料", ids, by);
        cases.note(
                number,
                by,
                "EVIDENCE_ADDED",
                "补充材料 %d 份：%s".formatted(ids.stream().distinct().count(), said));
    }

    private static String withoutNumbers(String text, String what) {
        if (!Masking.numbersIn(text).equals(text)) {
            throw Refusal.invalid("PERSONAL_NUMBERS", "%s中请不要写电话、身份证号码，请删去后重试。".formatted(what));
        }
        return text;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
