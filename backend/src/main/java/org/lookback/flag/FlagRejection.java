package org.lookback.flag;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lookback.casefile.CaseDesk;
import org.springframework.stereotype.Service;

/** Ends a flag that will not be given, with the reason, and tells whoever proposed it. [B3] */
@Service
class FlagRejection {

    private static final int LONGEST = 900;

    private final RedFlags flags;
    private final FlagPost post;
    private final CaseDesk cases;
    private final Clock clock;

    FlagRejection(RedFlags flags, FlagPost post, CaseDesk cases, Clock clock) {
        this.flags = flags;
        this.post = post;
        this.cases = cases;
        this.clock = clock;
    }

    void reject(RedFlag flag, String by, String reason) {
        var why = Words.entry(reason, LONGEST);
        flags.update(flag.rejected(new FlagEnd(by, clock.instant().truncatedTo(ChronoUnit.SECONDS), why)));
        cases.note(flag.number(), by, "FLAG_REJECTED", "不予授予红旗：" + why);
        post.tell(flag.number(), "未授予", why, flag.nomination().by());
    }
}
