package org.lookback.inspection;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.springframework.stereotype.Service;

/** Something else is wrong at a look-back: that is a case of its own, and the one looked back at goes on (B1 row 18). */
@Service
class OtherFindings {

    private final NewInspections newInspections;
    private final CaseDesk cases;

    OtherFindings(NewInspections newInspections, CaseDesk cases) {
        this.newInspections = newInspections;
        this.cases = cases;
    }

    /** One inspection per checklist. @return the first of the new cases, null if nothing else was found */
    @Nullable
    String inspect(LookBackSubject subject, int index, List<ItemKey> others, Instant at, String by) {
        String first = null;
        for (var checklist :
                others.stream().map(ItemKey::checklistId).distinct().toList()) {
            var items = others.stream()
                    .filter(key -> key.checklistId().equals(checklist))
                    .map(ItemKey::itemNo)
                    .toList();
            var opened = inspect(subject, index, checklist, items, at, by);
            first = first == null ? opened : first;
        }
        return first;
    }

    private String inspect(
            LookBackSubject subject, int index, String checklist, List<Integer> items, Instant at, String by) {
        var listed = items.stream().map(String::valueOf).collect(Collectors.joining("、"));
        var request = new InspectionRequest(
                subject.venueCode(),
                InspectionSource.LOOK_BACK,
                checklist,
                DistrictTime.dayOf(at),
                true,
                "回头看发现清单第%s项存在问题".formatted(listed),
                "由案件 %s 第%d次回头看转入。".formatted(subject.number(), index + 1));
        var opened = newInspections.start(request, by);
        cases.link(subject.number(), opened, "FOUND_AT_LOOK_BACK", by, "回头看发现其他问题（清单第%s项）".formatted(listed));
        return opened.value();
    }
}
