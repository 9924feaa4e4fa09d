package org.lookback.document.persistence;

import org.lookback.document.DocumentNumbers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A counter per issuing unit and year; its row is held until the paper is printed, so that no number is lost. */
@Repository
class SqlDocumentNumbers implements DocumentNumbers {

    private final DocumentMapper mapper;
    private final TransactionTemplate ownTransaction;

    SqlDocumentNumbers(DocumentMapper mapper, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public int next(String unit, int year) {
        if (mapper.countUp(unit, year) == 0) {
            startCounting(unit, year);
            mapper.countUp(unit, year);
        }
        return mapper.selectSerial(unit, year);
    }

    private void startCounting(String unit, int year) {
        try {
            ownTransaction.executeWithoutResult(status -> mapper.insertCounter(unit, year));
        } catch (DuplicateKeyException somebodyElseDid) {
            // the first paper of the year was printed twice at once: one counter serves both
        }
    }
}
