package org.lookback.inspection;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Where look-backs are kept. */
public interface LookBacks {

    /** In the order in which they are planned. */
    List<LookBack> ofCase(CaseNumber number);

    void add(CaseNumber number, String venueCode, String leadUnit, List<LookBack> planned);

    void update(CaseNumber number, LookBack lookBack);

    /** @param turn counts from 0 within the newest plan, as the engine does. @throws Refusal LOOK_BACK_NOT_FOUND */
    default LookBack get(CaseNumber number, int turn) {
        var all = ofCase(number);
        var newest = all.stream().mapToInt(LookBack::plan).max().orElse(0);
        return all.stream()
                .filter(lookBack -> lookBack.plan() == newest)
                .skip(Math.max(turn, 0))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound("LOOK_BACK_NOT_FOUND", "案件 %s 没有安排第%d次回头看。".formatted(number, turn + 1)));
    }
}
