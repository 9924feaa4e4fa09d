package org.lookback.outpatient;

import java.util.function.Supplier;
import org.lookback.refusal.Refusal;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction of its own, tried again when the database made it give way to another; inside the caller's transaction, which only
 * the caller could repeat, that is said instead.
 */
@Component
class BookingWork {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;
    private final AppointmentNumbers numbers;

    BookingWork(PlatformTransactionManager transactions, AppointmentNumbers numbers) {
        this.transaction = new TransactionTemplate(transactions);
        this.numbers = numbers;
    }

    /** Work that needs a number for a booking: one is at hand before a connection is held. */
    <T> T numbered(Supplier<T> work) {
        if (ownsTransaction()) {
            numbers.prepare();
        }
        return call(work);
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    <T> T call(Supplier<T> work) {
        for (var tries = ownsTransaction() ? TRIES : 1; ; tries--) {
            try {
                return once(work);
            } catch (PessimisticLockingFailureException gaveWay) {
                if (tries == 1) {
                    throw Refusal.conflict("SLOT_BUSY_TRY_AGAIN", "同一时间办理的人太多，这一步没有办成，什么都没有改变；请稍等几秒后再试。");
                }
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        if (!ownsTransaction()) {
            return work.get();
        }
        var result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("booking work without a result");
        }
        return result;
    }

    private static boolean ownsTransaction() {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
