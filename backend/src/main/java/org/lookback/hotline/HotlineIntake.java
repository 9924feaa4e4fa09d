package org.lookback.hotline;

import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Takes requests in from programs, each once: whoever sends the same again gets the number of the first (idempotent intake). */
@Service
public class HotlineIntake {

    /** Somebody else is about to take the same in and is slow; with a little patience it is taken or free. */
    static final String BEING_TAKEN = "BEING_TAKEN";

    private static final int ATTEMPTS = 3;

    private final HotlineCases cases;
    private final NewRequests requests;

    HotlineIntake(HotlineCases cases, NewRequests requests) {
        this.cases = cases;
        this.requests = requests;
    }

    /** Not in a transaction of the caller's: of two who send the same at once, the second must see what the first has committed. */
    public Receipt receive(RequestForm form, String by) {
        var source = FormWords.required(form.source(), 1, 40, "SOURCE_LENGTH", "来源系统")
                .toUpperCase(java.util.Locale.ROOT);
        var external = FormWords.optional(form.externalNo(), 100, "外部编号");
        if (external == null) {
            return new Receipt(requests.start(form, by), true);
        }
        for (int attempt = 1; ; attempt++) {
            var known = cases.taken(source, external);
            if (known.isPresent()) {
                return new Receipt(known.get(), false);
            }
            try {
                return new Receipt(requests.start(form, by), true);
            } catch (Refusal | DataIntegrityViolationException faster) {
                // of two at once, the second could also be refused for something else: then nobody has taken it in
                if (cases.taken(source, external).isEmpty() && (attempt == ATTEMPTS || !isWaiting(faster))) {
                    throw faster;
                }
            }
        }
    }

    private static boolean isWaiting(RuntimeException faster) {
        return faster instanceof Refusal refusal && refusal.code().equals(BEING_TAKEN);
    }
}
