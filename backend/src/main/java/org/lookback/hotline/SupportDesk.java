package org.lookback.hotline;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.directory.Directory;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whistle-calls (吹哨报到, B5 row 12): other units come when the lead unit calls, and the lead unit stays responsible. [S4] */
@Service
public class SupportDesk {

    private final HotlineBooks books;
    private final HotlineCalls calls;
    private final EvidenceDesk evidence;
    private final Directory directory;

    SupportDesk(HotlineBooks books, HotlineCalls calls, EvidenceDesk evidence, Directory directory) {
        this.books = books;
        this.calls = calls;
        this.evidence = evidence;
        this.directory = directory;
    }

    /** Whistles for these units; each gets its own task at once. Nothing happens for an empty list. */
    @Transactional
    public void call(CaseNumber number, String lead, List<String> units, String task, String by) {
        var running = books.records.supports(number).stream()
                .filter(call -> call.finishedAt() == null)
                .map(SupportCall::unit)
                .toList();
        var seq = books.records.supports(number).size();
        for (var code : units) {
            var unit = books.unitFor(number, code);
            if (code.equals(lead)) {
                throw Refusal.invalid("SAME_UNIT", "主办单位不能同时作协办单位，请从协办单位中去掉“%s”。".formatted(unit.name()));
            }
            if (running.contains(code)) {
                throw Refusal.conflict("ALREADY_CALLED", "“%s”已在协办本案，无需再次吹哨。".formatted(unit.name()));
            }
            seq++;
            books.records.add(
                    new SupportCall(number.value(), seq, code, task, books.now(), by, null, null, null, null, null));
            calls.start(number, seq, code, books.track(number));
        }
        if (!units.isEmpty()) {
            books.files.involve(number, units, by);
            books.note(number, by, "WHISTLED", "吹哨：请%s报到协办。事项：%s".formatted(books.names(units), task));
        }
    }

    /** The unit is there. */
    @Transactional
    public void report(CaseNumber number, int seq, String by) {
        books.files.findForWriting(number);
        var call = mine(number, seq, by);
        if (call.reportedAt() != null) {
            throw Refusal.conflict("ALREADY_REPORTED", "贵单位已经报到，请刷新任务列表。");
        }
        books.records.update(new SupportCall(
                call.caseNo(),
                seq,
                call.unit(),
                call.task(),
                call.calledAt(),
                call.calledBy(),
                books.now(),
                by,
                null,
                null,
                null));
        books.note(number, by, "REPORTED", "%s已报到协办。".formatted(books.name(call.unit())));
    }

    /** The unit has done its part. @throws Refusal NOT_REPORTED */
    @Transactional
    public void finish(CaseNumber number, int seq, SupportForm form, String by) {
        books.files.findForWriting(number);
        var call = mine(number, seq, by);
        if (call.reportedAt() == null) {
            throw Refusal.conflict("NOT_REPORTED", "请先报到，再填写协办结果。");
        }
        if (call.finishedAt() != null) {
            throw Refusal.conflict("ALREADY_FINISHED", "协办结果已经提交，请刷新任务列表。");
        }
        var result = FormWords.required(form.result(), 2, 1000, "RESULT_MISSING", "协办结果");
        evidence.attach(number, "协办", FormWords.list(form.evidence()), by);
        books.records.update(new SupportCall(
                call.caseNo(),
                seq,
                call.unit(),
                call.task(),
                call.calledAt(),
                call.calledBy(),
                call.reportedAt(),
                call.reportedBy(),
                books.now(),
                by,
                result));
        books.note(number, by, "SUPPORTED", "%s完成协办：%s".formatted(books.name(call.unit()), result));
    }

    private SupportCall mine(CaseNumber number, int seq, String by) {
        var call = books.records.supports(number).stream()
                .filter(one -> one.seq() == seq)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("CALL_NOT_FOUND", "案件 %s 没有这次吹哨，请核对。".formatted(number)));
        if (!directory.worksFor(by, call.unit())) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "这次吹哨请的是“%s”，请由该单位的人员办理。".formatted(books.name(call.unit())));
        }
        return call;
    }
}
