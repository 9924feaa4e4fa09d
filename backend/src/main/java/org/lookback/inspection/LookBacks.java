package org.lookback.inspection;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Where look-backs are kept. */
public interface LookBacks {

    /** In the order in which they are planned. */
    List<LookBack> ofCase(CaseNumber number);

    void add(CaseNumber number, List<LookBack> planned);

    void update(CaseNumber number, LookBack lookBack);

    /** @throws Refusal LOOK_BACK_NOT_FOUND */
    default LookBack get(CaseNumber number, int index) {
        return ofCase(number).stream()
                .filter(lookBack -> lookBack.index() == index)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound("LOOK_BACK_NOT_FOUND", "案件 %s 没有安排第%d次回头看。".formatted(number, index + 1)));
    }
}
