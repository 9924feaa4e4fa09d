package org.lookback.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.InspectionFixture.CHECKLIST;
import static org.lookback.inspection.InspectionFixture.NOW;
import static org.lookback.inspection.RefusedWith.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the record of a look-back must contain. */
class LookBackCheckTests {

    private static final LookBack PLANNED = new LookBack(
            0,
            LocalDate.of(2026, 10, 19),
            NOW,
            LookBackResult.PLANNED,
            null,
            null,
            null,
            List.of(new LookBackItem(1, false, null, null), new LookBackItem(2, true, null, null)));

    @Test
    void everyItemItWasPlannedForIsAnswered() {
        assertThat(check(holds(1), holds(2)).answered()).allMatch(item -> Boolean.TRUE.equals(item.holds()));
        refused("ITEMS_INCOMPLETE", () -> check(holds(1)).answered());
        refused("ITEMS_INCOMPLETE", () -> check(holds(1), new LookBackAnswer(2, null, null, null))
                .answered());
        refused("ITEM_TWICE", () -> check(holds(1), holds(1), holds(2)).answered());
        refused("ITEM_UNKNOWN", () -> check(holds(1), holds(2), holds(3)).answered());
    }

    @Test
    void whatFailedIsDescribedAndProven() {
        refused("DESCRIPTION_LENGTH", () -> check(holds(1), fails(2, "又坏了", "p1"))
                .failed());
        refused("EVIDENCE_REQUIRED", () -> check(holds(1), new LookBackAnswer(2, false, "登记又不完整", null))
                .photos());
        assertThat(check(holds(1), fails(2, "登记又不完整", "p1")).failed()).hasSize(1);
    }

    @Test
    void otherFindingsAreFailuresTooButNotOfTheSameItem() {
        var form = new LookBackForm(null, List.of(holds(1), holds(2)), List.of(fails(3, "安全出口堆物", "p1")));
        assertThat(new LookBackCheck(PLANNED, form, CHECKLIST).failed())
                .extracting(LookBackAnswer::itemNo)
                .containsExactly(3);
        var twice =
                new LookBackForm(null, List.of(holds(1), fails(2, "登记又不完整", "p1")), List.of(fails(2, "登记又不完整", "p2")));
        refused("ITEM_TWICE", () -> new LookBackCheck(PLANNED, twice, CHECKLIST).failed());
    }

    @Test
    void itIsDoneOnce() {
        var done = PLANNED.done(LookBackResult.HOLDS, "li.officer1", NOW, null, PLANNED.items());

        refused("LOOK_BACK_DONE", done::requirePlanned);
    }

    private static LookBackCheck check(LookBackAnswer... answers) {
        return new LookBackCheck(PLANNED, new LookBackForm(null, List.of(answers), null), CHECKLIST);
    }

    private static LookBackAnswer holds(int itemNo) {
        return new LookBackAnswer(itemNo, true, null, null);
    }

    private static LookBackAnswer fails(int itemNo, String what, String photo) {
        return new LookBackAnswer(itemNo, false, what, List.of(photo));
    }
}
