package org.lookback.rates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows applications to leave cases out of the rates. */
@Service
@Transactional(readOnly = true)
public class ExclusionReading {

    private final Exclusions exclusions;

    ExclusionReading(Exclusions exclusions) {
        this.exclusions = exclusions;
    }

    /** One page. @param total of all pages */
    public record Found(List<Exclusion> items, long total) {}

    public Found list(@Nullable ExclusionState state, RatePage page) {
        return new Found(exclusions.list(state, page.limit(), page.offset()), exclusions.count(state));
    }

    public List<Exclusion> ofCase(CaseNumber number) {
        return exclusions.ofCase(number.value());
    }
}
