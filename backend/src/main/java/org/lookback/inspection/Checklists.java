package org.lookback.inspection;

import java.util.List;
import java.util.Optional;

/** Where checklists are kept; a version once published is never changed. */
public interface Checklists {

    Optional<Checklist> find(String id, int version);

    Optional<Checklist> newest(String id);

    /** The newest version of each. */
    List<Checklist> current();

    void add(Checklist checklist);
}
