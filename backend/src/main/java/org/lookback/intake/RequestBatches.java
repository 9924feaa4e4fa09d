package org.lookback.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.HotlineIntake;
import org.lookback.hotline.RequestForm;
import org.lookback.refusal.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands requests to the hotline a few at a time, each batch in one transaction of its own. A batch in which one is refused is
 * taken back and done again one by one, so that the others are not lost with it; what had been taken in stays one case.
 */
@Service
class RequestBatches {

    /** Few enough that live callers never wait long for a lock. */
    private static final int SIZE = 20;

    private final HotlineIntake hotline;
    private final TransactionTemplate together;
    private final TransactionTemplate none;

    RequestBatches(HotlineIntake hotline, PlatformTransactionManager transactions) {
        this.hotline = hotline;
        this.together = new TransactionTemplate(transactions);
        this.together.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.none = new TransactionTemplate(transactions);
        this.none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** @param refusal why it was not taken, in words */
    record Outcome(boolean fresh, @Nullable String refusal) {}

    List<Outcome> receive(List<RequestForm> forms, String by) {
        var outcomes = new ArrayList<Outcome>(forms.size());
        for (int from = 0; from < forms.size(); from += SIZE) {
            outcomes.addAll(batch(forms.subList(from, Math.min(from + SIZE, forms.size())), by));
        }
        return outcomes;
    }

    private List<Outcome> batch(List<RequestForm> forms, String by) {
        try {
            return together.execute(batch -> forms.stream()
                    .map(form -> new Outcome(hotline.receive(form, by).fresh(), null))
                    .toList());
        } catch (Refusal | DataAccessException | TransactionException one) {
            return forms.stream().map(form -> alone(form, by)).toList();
        }
    }

    private Outcome alone(RequestForm form, String by) {
        try {
            return none.execute(single -> new Outcome(hotline.receive(form, by).fresh(), null));
        } catch (Refusal refused) {
            return new Outcome(false, refused.getMessage());
        }
    }
}
