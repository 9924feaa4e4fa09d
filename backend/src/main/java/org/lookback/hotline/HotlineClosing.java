package org.lookback.hotline;

import org.lookback.casefile.CaseNumber;
import org.lookback.catalogue.Urgency;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.CaseProcesses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes hotline cases; whoever was merged into one is called back on her own then (B5 rows 4, 24). */
@Service
public class HotlineClosing {

    private static final String WITHDRAWN = "hotline.withdrawn";

    private final HotlineBooks books;
    private final MergeDesk merges;
    private final HotlineCalls calls;
    private final CaseProcesses processes;
    private final ApplicationEventPublisher news;

    HotlineClosing(
            HotlineBooks books,
            MergeDesk merges,
            HotlineCalls calls,
            CaseProcesses processes,
            ApplicationEventPublisher news) {
        this.books = books;
        this.merges = merges;
        this.calls = calls;
        this.processes = processes;
        this.news = news;
    }

    /** The petitioner takes it back. @throws Refusal SAFETY_GOES_ON for what endangers others */
    @Transactional
    public void withdraw(CaseNumber number, WithdrawalForm form, String by) {
        books.files.findForWriting(number);
        var hotline = books.cases.get(number);
        var recording = FormWords.required(form.recordingRef(), 1, 100, "RECORDING_MISSING", "录音编号");
        var reason = FormWords.reason(form.reason());
        if (books.cases.request(number).urgency() == Urgency.EMERGENCY) {
            throw Refusal.conflict("SAFETY_GOES_ON", "涉及公共安全的诉求不因撤回而停止办理，请登记为催办或补充说明。");
        }
        var orders = books.records.orders(number);
        HotlineRecords.last(orders)
                .filter(order -> order.endedHow() == null)
                .ifPresent(order -> books.records.update(order.ended(WorkOrderEnd.WITHDRAWN)));
        close(hotline, HotlineState.WITHDRAWN, "诉求人撤回（录音 %s）。理由：%s".formatted(recording, reason), by);
        processes.tell(number, WITHDRAWN);
    }

    /** Ends the case in this state. */
    void close(HotlineCase hotline, HotlineState end, String sentence, String by) {
        var number = hotline.number();
        books.cases.update(hotline.closed(end, books.now()));
        books.note(number, by, end.name(), sentence);
        if (end == HotlineState.WITHDRAWN) {
            merges.parentWithdrawn(number, by);
        } else {
            merges.parentClosed(number);
        }
        books.records.supports(number).stream()
                .filter(call -> call.finishedAt() == null)
                .forEach(call -> calls.end(number, call.seq(), books.track(number)));
        news.publishEvent(new HotlineClosed(number, hotline.ties().leadUnit(), end));
    }
}
