package org.lookback.workflow.persistence;

import java.time.Instant;
import java.util.Optional;
import org.lookback.workflow.RulePacks;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class SqlRulePacks implements RulePacks {

    private final DeadlineMapper mapper;
    private final TransactionTemplate ownTransaction;

    SqlRulePacks(DeadlineMapper mapper, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Optional<Integer> versionOf(String decisions) {
        return Optional.ofNullable(mapper.selectPackVersion(decisions));
    }

    @Override
    public Optional<String> decisionsOf(int version) {
        return Optional.ofNullable(mapper.selectPackDecisions(version));
    }

    @Override
    public int register(String decisions, Instant effectiveFrom) {
        try {
            var version = ownTransaction.execute(status -> {
                var next = mapper.selectNewestPack() + 1;
                mapper.insertPack(next, decisions, effectiveFrom);
                return next;
            });
            return version == null ? 0 : version;
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return versionOf(decisions).orElseGet(() -> register(decisions, effectiveFrom));
        }
    }
}
