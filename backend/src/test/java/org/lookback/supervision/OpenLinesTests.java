package org.lookback.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.workflow.Deadline.State;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction tells is written once, and nothing is lost that is told at the last moment. */
class OpenLinesTests {

    private final Written written = new Written();
    private final OpenLines lines = new OpenLines(written);

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::beforeCompletion);
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void whatATransactionTellsIsWrittenInOneGoInAFixedOrder() {
        lines.add(line(2, State.OPEN));
        lines.add(line(1, State.OPEN));
        lines.add(line(2, State.OVERDUE));
        assertThat(written.parts).isEmpty();

        commit();

        assertThat(written.parts).hasSize(1);
        assertThat(written.parts.get(0))
                .extracting(line -> line.deadline().caseNo(), line -> line.deadline()
                        .state())
                .containsExactly(tuple("TST-20260909-000001", State.OPEN), tuple("TST-20260909-000002", State.OVERDUE));
    }

    @Test
    void whatIsToldWhileItCommitsIsWrittenAtOnce() {
        lines.add(line(1, State.OPEN));
        commit();
        lines.add(line(2, State.OPEN));
        assertThat(written.parts).hasSize(2);
    }

    @Test
    void nothingIsWrittenWithoutACommit() {
        lines.add(line(1, State.OPEN));
        end();
        begin();
        commit();
        assertThat(written.parts).isEmpty();
    }

    @Test
    void aTransactionInsideWritesItsOwn() {
        lines.add(line(1, State.OPEN));
        var outer = TransactionSynchronizationManager.getSynchronizations();
        outer.forEach(TransactionSynchronization::suspend);
        TransactionSynchronizationManager.clearSynchronization();
        begin();
        lines.add(line(2, State.OPEN));
        commit();
        end();
        assertThat(written.parts).hasSize(1);
        begin();
        outer.forEach(TransactionSynchronization::resume);
        outer.forEach(one -> one.beforeCommit(false));
        assertThat(written.parts).hasSize(2);
        outer.forEach(TransactionSynchronization::beforeCompletion);
    }

    private static void commit() {
        TransactionSynchronizationManager.getSynchronizations().forEach(one -> one.beforeCommit(false));
    }

    private static SupervisedDeadline line(int number, State state) {
        var deadline = Given.deadline("TST-20260909-%06d".formatted(number), "T", "2026-09-14T17:30", state);
        return new SupervisedDeadline(deadline, "TST", "", "own", null, null, 0);
    }

    private static final class Written implements SupervisedLines {
        private final List<List<SupervisedDeadline>> parts = new ArrayList<>();

        @Override
        public void put(Collection<SupervisedDeadline> deadlines) {
            parts.add(List.copyOf(deadlines));
        }

        @Override
        public void climb(Collection<SupervisedLevel> levels) {}

        @Override
        public void climbAgain(Collection<String> caseNumbers) {}

        @Override
        public List<StoredEnd> ends(Collection<String> caseNumbers) {
            return List.of();
        }

        @Override
        public List<CaseFacts> facts(Collection<String> caseNumbers) {
            return List.of();
        }

        @Override
        public long count() {
            return 0;
        }
    }
}
