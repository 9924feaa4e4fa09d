package org.lookback.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineRecords;
import org.springframework.stereotype.Service;

/** Fills the table of supervised deadlines from the deadlines themselves: after an upgrade, or when in doubt. */
@Service
public class Rebuild {

    private static final int PART = 500;

    private final DeadlineRecords records;
    private final RebuildPart part;
    private final SupervisedLines supervised;
    private final AtomicBoolean busy = new AtomicBoolean();

    public Rebuild(DeadlineRecords records, RebuildPart part, SupervisedLines supervised) {
        this.records = records;
        this.part = part;
        this.supervised = supervised;
    }

    /** Whether deadlines are missing here: they were opened before this table was there. */
    public boolean isNeeded() {
        return supervised.count() < records.count();
    }

    /** Work goes on meanwhile. @return how many deadlines were written. @throws Refusal REBUILD_RUNNING */
    public long all() {
        if (!busy.compareAndSet(false, true)) {
            throw Refusal.conflict("REBUILD_RUNNING", "督办数据正在重建，请等它完成后再试。");
        }
        try {
            var written = 0L;
            var after = 0L;
            for (var now = records.page(after, PART); !now.isEmpty(); now = records.page(after, PART)) {
                written += now.size();
                write(now, after);
                after = now.get(now.size() - 1).id();
            }
            return written;
        } finally {
            busy.set(false);
        }
    }

    /**
     * No locks: what somebody changed while we wrote it may have been overwritten with what it was before, so it is read again
     * after our commit and written once more until it is the same.
     */
    private void write(List<Deadline> read, long after) {
        var known = read;
        var toWrite = read;
        while (!toWrite.isEmpty()) {
            part.write(toWrite);
            var again = records.page(after, read.size());
            var changed = new ArrayList<>(again);
            changed.removeAll(Set.copyOf(known));
            known = again;
            toWrite = changed;
        }
    }
}
