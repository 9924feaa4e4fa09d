package org.lookback.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.inspection.InspectionFixture.CHECKLIST;
import static org.lookback.inspection.InspectionFixture.NOW;
import static org.lookback.inspection.RefusedWith.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.venue.Severity;

/** What the record of a look-back must contain. */
class LookBackCheckTests {

    private static final LookBack PLANNED = new LookBack(
            0,
            1,
            LocalDate.of(2026, 10, 19),
            NOW,
            LookBackResult.PLANNED,
            null,
            null,
            null,
            List.of(item(1, false), item(2, true)));

    private static final CheckedLists LISTS = new CheckedLists(List.of(CHECKLIST));

    @Test
    void everyItemItWasPlannedForIsAnswered() {
        assertThat(check(holds(1), holds(2)).answered()).allMatch(item -> Boolean.TRUE.equals(item.holds()));
        refused("ITEMS_INCOMPLETE", () -> check(holds(1)).answered());
        refused("ITEMS_INCOMPLETE", () -> check(holds(1), new LookBackAnswer(null, null, 2, null, null, null))
                .answered());
        refused("ITEM_TWICE", () -> check(holds(1), holds(1), holds(2)).answered());
        refused("ITEM_UNKNOWN", () -> check(holds(1), holds(2), holds(3)).answered());
    }

    @Test
    void whatFailedIsDescribedAndProven() {
        refused("DESCRIPTION_LENGTH", () -> check(holds(1), fails(2, "又坏了", "p1"))
                .failed());
        refused("EVIDENCE_REQUIRED", () -> check(holds(1), new LookBackAnswer(null, null, 2, false, "登记又不完整", null))
                .photos());
        assertThat(check(holds(1), fails(2, "登记又不完整", "p1")).failed()).hasSize(1);
    }

    @Test
    void otherFindingsAreFailuresTooButNotOfTheSameItem() {
        var form = new LookBackForm(null, List.of(holds(1), holds(2)), List.of(fails(3, "安全出口堆物", "p1")));
        assertThat(new LookBackCheck(PLANNED, form, LISTS).failed()).containsOnlyKeys(new ItemKey("T-1", 1, 3));
        var twice =
                new LookBackForm(null, List.of(holds(1), fails(2, "登记又不完整", "p1")), List.of(fails(2, "登记又不完整", "p2")));
        refused("ITEM_TWICE", () -> new LookBackCheck(PLANNED, twice, LISTS).failed());
    }

    @Test
    void itemsOfSeveralChecklistsAreToldApart() {
        var other = new Checklist("T-2", 3, "另一份清单", List.of(new ChecklistItem(2, "消防通道", Severity.MAJOR, null)));
        var both = new CheckedLists(List.of(CHECKLIST, other));

        assertThat(both.key(new LookBackAnswer("T-2", 3, 2, true, null, null))).isEqualTo(new ItemKey("T-2", 3, 2));
        assertThat(both.key(new LookBackAnswer("T-1", null, 2, true, null, null)))
                .isEqualTo(new ItemKey("T-1", 1, 2));
        refused("ITEM_UNKNOWN", () -> both.key(new LookBackAnswer(null, null, 2, true, null, null)));
        refused("ITEM_UNKNOWN", () -> both.key(new LookBackAnswer("T-9", null, 2, true, null, null)));
    }

    @Test
    void itIsDoneOnce() {
        var done = PLANNED.done(LookBackResult.HOLDS, "li.officer1", NOW, null, PLANNED.items());

        refused("LOOK_BACK_DONE", done::requirePlanned);
    }

    private static LookBackCheck check(LookBackAnswer... answers) {
        return new LookBackCheck(PLANNED, new LookBackForm(null, List.of(answers), null), LISTS);
    }

    private static LookBackItem item(int itemNo, boolean toRecheck) {
        return new LookBackItem(new ItemKey("T-1", 1, itemNo), toRecheck, null, null);
    }

    private static LookBackAnswer holds(int itemNo) {
        return new LookBackAnswer(null, null, itemNo, true, null, null);
    }

    private static LookBackAnswer fails(int itemNo, String what, String photo) {
        return new LookBackAnswer(null, null, itemNo, false, what, List.of(photo));
    }
}
