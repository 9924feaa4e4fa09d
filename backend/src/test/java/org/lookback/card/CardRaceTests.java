package org.lookback.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database itself keeps a venue from having two cards, whoever asks at the same time. */
@ProcessTest
@Tag("database")
class CardRaceTests {

    private static final String VENUE = "T-RACE";

    @Autowired
    private Cards cards;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void clear() {
        change(() -> sql.update("delete from card_item where case_no like 'YC-2099%'"));
        change(() -> sql.update("delete from yellow_card where case_no like 'YC-2099%'"));
    }

    @Test
    void aCardIsReadAsItWasWritten() {
        var card = inTransaction(() -> {
            cards.add(card(1));
            return cards.get(number(1));
        });
        assertThat(card).isEqualTo(card(1));

        var hanging = card.approved().posted(CardTests.SERVED, CardTests.DUE);
        change(() -> cards.update(hanging));
        assertThat(cards.get(number(1)).items()).isEqualTo(hanging.items());
        assertThat(cards.active(VENUE)).map(Card::stage).contains(CardStage.IN_FORCE);
        assertThatThrownBy(() -> change(() -> cards.update(hanging)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void ofTwoWhoAskAtOnceOneIsTold() throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = new Pool()) {
            var answers = pool.executor.invokeAll(List.of(asking(start, 11), asking(start, 12)));
            var told = 0;
            for (var answer : answers) {
                told += "CARD_ACTIVE".equals(answer.get()) ? 1 : 0;
            }
            assertThat(told).isEqualTo(1);
        }
        assertThat(activeCards()).isEqualTo(1);
    }

    @Test
    void noRandomCourseLeavesTwoActiveCards() {
        var removed = 0;
        for (var seed = 0; seed < 100; seed++) {
            removed += play(seed, 100 + seed * 10);
        }
        assertThat(removed).isPositive();
    }

    /** One venue, up to four cards one after another or on top of each other. @return how many came off */
    private int play(long seed, int firstNo) {
        var random = new Random(seed);
        var courses = new RandomCourse[] {
            new RandomCourse(seed), new RandomCourse(seed + 1), new RandomCourse(seed + 2), new RandomCourse(seed + 3)
        };
        var added = 0;
        for (var step = 0; step < 120; step++) {
            if (added == 0 || added < courses.length && random.nextInt(10) == 0) {
                added += add(firstNo + added) ? 1 : 0;
            }
            var which = random.nextInt(added);
            change(() -> {
                var card = cards.get(number(firstNo + which));
                courses[which].step(card).filter(next -> !next.equals(card)).ifPresent(cards::update);
            });
            assertThat(activeCards()).as("seed %d, step %d", seed, step).isLessThanOrEqualTo(1);
        }
        var off = 0;
        for (var which = 0; which < added; which++) {
            off += cards.get(number(firstNo + which)).stage() == CardStage.REMOVED ? 1 : 0;
        }
        clear();
        return off;
    }

    private boolean add(int no) {
        try {
            change(() -> cards.add(card(no)));
            return true;
        } catch (Refusal second) {
            assertThat(second.code()).isEqualTo("CARD_ACTIVE");
            return false;
        }
    }

    private Callable<String> asking(CyclicBarrier start, int no) {
        return () -> {
            start.await();
            try {
                change(() -> cards.add(card(no)));
                return "";
            } catch (Refusal refused) {
                return refused.code();
            }
        };
    }

    private int activeCards() {
        var active = sql.queryForObject(
                "select count(*) from yellow_card where venue_code = ? and down_at is null and stage <> 'ENDED'",
                Integer.class,
                VENUE);
        return active == null ? 0 : active;
    }

    private static Card card(int no) {
        return Card.proposed(
                number(no),
                VENUE,
                CardTests.PARTIES,
                no,
                false,
                List.of(CardTests.found("INS-1#1"), CardTests.found("INS-1#2")));
    }

    private static CaseNumber number(int no) {
        return new CaseNumber("YC-20990101-%06d".formatted(no));
    }

    private void change(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private <T> T inTransaction(Callable<T> work) {
        return new TransactionTemplate(transactions).execute(status -> {
            try {
                return work.call();
            } catch (Exception wrong) {
                throw new IllegalStateException(wrong);
            }
        });
    }

    /** Threads that end with the test. */
    private static final class Pool implements AutoCloseable {
        final ExecutorService executor = Executors.newFixedThreadPool(2);

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }
}
