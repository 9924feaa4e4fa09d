package org.lookback.hotline;

import org.lookback.refusal.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Takes requests in from programs, each once: whoever sends the same again gets the number of the first (idempotent intake). */
@Service
public class HotlineIntake {

    private final HotlineCases cases;
    private final NewRequests requests;

    HotlineIntake(HotlineCases cases, NewRequests requests) {
        this.cases = cases;
        this.requests = requests;
    }

    /** Not in a transaction of the caller's: of two who send the same at once, the second must see what the first has committed. */
    public Receipt receive(RequestForm form, String by) {
        var source = HotlineWords.required(form.source(), 1, 40, "SOURCE_LENGTH", "来源系统")
                .toUpperCase(java.util.Locale.ROOT);
        var external = HotlineWords.optional(form.externalNo(), 100, "外部编号");
        if (external == null) {
            return new Receipt(requests.start(form, by), true);
        }
        var known = cases.taken(source, external);
        if (known.isPresent()) {
            return new Receipt(known.get(), false);
        }
        try {
            return new Receipt(requests.start(form, by), true);
        } catch (Refusal | DataIntegrityViolationException faster) {
            // of two at once, the second could also be refused for something else: then nobody has taken it in
            return cases.taken(source, external)
                    .map(number -> new Receipt(number, false))
                    .orElseThrow(() -> faster);
        }
    }
}
