package org.lookback.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has told about deadlines and levels, written in one go when it is about to commit: every step of every case
 * passes here.
 */
@Component
class OpenLines {

    private final SupervisedLines supervised;

    OpenLines(SupervisedLines supervised) {
        this.supervised = supervised;
    }

    void add(SupervisedDeadline line) {
        var lines = lines();
        lines.deadlines.merge(line.key(), line, (earlier, later) -> later.after(earlier));
        lines.writeIfTooLateToWait();
    }

    void add(SupervisedLevel level) {
        var lines = lines();
        lines.levels.add(level);
        lines.writeIfTooLateToWait();
    }

    private Lines lines() {
        var present = (Lines) TransactionSynchronizationManager.getResource(this);
        if (present == null) {
            present = new Lines();
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.bindResource(this, present);
                TransactionSynchronizationManager.registerSynchronization(present);
            } else {
                present.commits = true;
            }
        }
        return present;
    }

    private final class Lines implements TransactionSynchronization {
        private final TreeMap<DeadlineKey, SupervisedDeadline> deadlines = new TreeMap<>();
        private final List<SupervisedLevel> levels = new ArrayList<>();
        private boolean commits;

        /** Told by somebody who himself writes at the last moment. */
        private void writeIfTooLateToWait() {
            if (commits) {
                write();
            }
        }

        private void write() {
            if (!deadlines.isEmpty()) {
                supervised.put(List.copyOf(deadlines.values()));
                deadlines.clear();
            }
            if (!levels.isEmpty()) {
                supervised.climb(List.copyOf(levels));
                levels.clear();
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OpenLines.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OpenLines.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            commits = true;
            write();
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OpenLines.this);
        }
    }
}
