package org.lookback.inspection;

import java.util.List;
import java.util.function.Supplier;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds who keeps a case that is looked back at. */
@Service
class LookBackKeepers {

    // keepers of other modules need our desks, so that they are asked for late
    private final Supplier<List<LookedBackCases>> keepers;

    LookBackKeepers(ObjectProvider<LookedBackCases> keepers) {
        this.keepers = () -> keepers.orderedStream().toList();
    }

    /** @throws Refusal LOOK_BACK_NOT_KEPT */
    LookedBackCases of(CaseNumber number) {
        return keepers.get().stream()
                .filter(keeper -> keeper.keeps(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("LOOK_BACK_NOT_KEPT", "案件 %s 没有回头看安排，请核对编号。".formatted(number)));
    }
}
