package org.lookback.inspection;

import java.util.List;
import java.util.Optional;

/** Where checklists are kept; a version once published is never changed. */
public interface Checklists {

    Optional<Checklist> find(String id, int version);

    /** One that an inspection was planned with, so that it must be there. */
    default Checklist get(String id, int version) {
        return find(id, version)
                .orElseThrow(() -> new IllegalStateException("checklist %s version %d is gone".formatted(id, version)));
    }

    Optional<Checklist> newest(String id);

    /** The newest version of each. */
    List<Checklist> current();

    void add(Checklist checklist);
}
