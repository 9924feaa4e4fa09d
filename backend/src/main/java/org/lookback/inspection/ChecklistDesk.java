package org.lookback.inspection;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes checklists and shows those that hold. */
@Service
public class ChecklistDesk {

    private final Checklists checklists;

    ChecklistDesk(Checklists checklists) {
        this.checklists = checklists;
    }

    /** The newest version of each. */
    @Transactional(readOnly = true)
    public List<Checklist> current() {
        return checklists.current();
    }

    /** Publishes what is not known yet; a published version stays as it is. @return how many are new */
    @Transactional
    public int publish(List<Checklist> offered) {
        var added = offered.stream()
                .filter(checklist ->
                        checklists.find(checklist.id(), checklist.version()).isEmpty())
                .toList();
        added.forEach(checklists::add);
        return added.size();
    }
}
