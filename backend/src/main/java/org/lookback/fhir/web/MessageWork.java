package org.lookback.fhir.web;

import java.util.Objects;
import java.util.function.Supplier;
import org.lookback.refusal.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One message, one transaction; done again when another one was at the same record at the same moment. */
@Component
class MessageWork {

    private static final int TRIES = 5;

    private final TransactionTemplate transaction;

    MessageWork(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    <T> T once(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (ConcurrencyFailureException | DuplicateKeyException gaveWay) {
                if (tries == TRIES) {
                    throw Refusal.conflict("MESSAGE_BUSY", "同一记录正被另一条消息修改，这条没有保存；请稍后原样重新推送。");
                }
            }
        }
    }
}
