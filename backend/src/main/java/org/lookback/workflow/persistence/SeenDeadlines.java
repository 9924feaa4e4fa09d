package org.lookback.workflow.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lookback.workflow.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The newest deadlines as this transaction has read or written them: a step asks for the same one up to four times. */
@Component
class SeenDeadlines {

    private record Key(String caseNo, String term, String track) {}

    Optional<Deadline> newest(String caseNo, String term, String track, Supplier<Optional<Deadline>> stored) {
        var key = new Key(caseNo, term, track);
        var seen = seen();
        var known = seen.get(key);
        if (known == null) {
            known = stored.get();
            seen.put(key, known);
        }
        return known;
    }

    void written(Deadline deadline) {
        seen().put(new Key(deadline.caseNo(), deadline.term(), deadline.track()), Optional.of(deadline));
    }

    private Map<Key, Optional<Deadline>> seen() {
        var present = (Seen) TransactionSynchronizationManager.getResource(this);
        if (present == null) {
            present = new Seen();
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.bindResource(this, present);
                TransactionSynchronizationManager.registerSynchronization(present);
            }
        }
        return present.deadlines;
    }

    private final class Seen implements TransactionSynchronization {
        private final Map<Key, Optional<Deadline>> deadlines = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(SeenDeadlines.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(SeenDeadlines.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(SeenDeadlines.this);
        }
    }
}
