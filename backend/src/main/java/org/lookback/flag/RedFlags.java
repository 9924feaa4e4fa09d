package org.lookback.flag;

import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Where red flags are kept. */
public interface RedFlags {

    /** @throws Refusal FLAG_RUNNING if the venue has one that is not over */
    void add(RedFlag flag);

    /** Stores it if nobody changed it since it was read. */
    void update(RedFlag flag);

    Optional<RedFlag> find(CaseNumber number);

    /** The one of this venue that is not over. */
    Optional<RedFlag> runningAt(String venueCode);

    List<RedFlag> search(FlagSearch search);

    long count(FlagSearch search);

    /** @throws Refusal FLAG_NOT_FOUND */
    default RedFlag get(CaseNumber number) {
        return find(number)
                .orElseThrow(() -> Refusal.notFound("FLAG_NOT_FOUND", "案件 %s 不是红旗案件，请核对编号。".formatted(number)));
    }
}
