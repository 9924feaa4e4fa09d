package org.lookback.casecard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.FileForWork;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.escalation.TaskSight;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who reads which card: whoever may see the case, whoever has a task of it, and whom its trade lets read it. */
@Component
class CaseCardSight {

    private final CaseReading reading;
    private final FileForWork work;
    private final CaseDesk cases;
    private final TaskSight tasks;
    private final Readers readers;
    private final List<AboutCase> trades;

    CaseCardSight(
            CaseReading reading,
            FileForWork work,
            CaseDesk cases,
            TaskSight tasks,
            Readers readers,
            List<AboutCase> trades) {
        this.reading = reading;
        this.work = work;
        this.cases = cases;
        this.tasks = tasks;
        this.readers = readers;
        this.trades = List.copyOf(trades);
    }

    /** @param byTask the reader's right comes from a task @param works may add to the file */
    record Seen(CaseFile file, Reader reader, Authentication login, boolean byTask, boolean closed, boolean works) {}

    /** @param task of the case, by which the reader asks; null or empty: by her own right. @throws Refusal CASE_NOT_FOUND, TASK_NOT_FOUND */
    Seen mayRead(CaseNumber number, @Nullable String task, Authentication login) {
        if (task != null && !task.isBlank()) {
            var seen = byTask(task, login);
            if (!seen.file().caseNo().equals(number.value())) {
                throw Refusal.invalid("TASK_OF_OTHER_CASE", "这项任务不属于案件 %s，请刷新页面。".formatted(number));
            }
            return seen;
        }
        var reader = readers.of(login);
        var file = cases.find(number)
                .filter(found -> trades.stream().anyMatch(trade -> trade.letsRead(found, login)))
                .orElseGet(() -> reading.get(number, reader));
        return seen(file, reader, login, false);
    }

    Seen byTask(String taskId, Authentication login) {
        var reader = readers.of(login);
        var file = cases.get(tasks.get(taskId, reader).caseNo());
        return seen(file, reader, login, true);
    }

    /** @throws Refusal NOT_YOUR_CASE if the reader only watches */
    Seen mayAdd(CaseNumber number, @Nullable String task, Authentication login) {
        var seen = mayRead(number, task, login);
        if (!seen.works()) {
            throw Refusal.forbidden("NOT_YOUR_CASE", "只有办理或参与办理本案的人员可以补充材料、写备注。");
        }
        return seen;
    }

    private Seen seen(CaseFile file, Reader reader, Authentication login, boolean byTask) {
        var closed = work.isClosed(file, reader);
        return new Seen(file, reader, login, byTask, closed, !closed && (byTask || work.worksOn(file, reader)));
    }
}
