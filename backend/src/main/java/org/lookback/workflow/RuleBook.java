package org.lookback.workflow;

import java.util.List;
import java.util.Map;
import org.lookback.calendar.Term;

/** The district's numbers and decisions. A case keeps the version of them (its rule pack) that held when it started. */
public interface RuleBook {

    /** The pack that a case started now would get. */
    int currentPack();

    /** The version of a decision inside a pack. @throws IllegalStateException if the pack does not have it */
    int version(int pack, String decision);

    /** A row of the term table. @param track e.g. {@code MAJOR}; empty if the term has no tracks */
    Term term(int pack, String key, String track);

    /** A row of the parameter table, as written there. */
    String parameter(int pack, String key);

    default int number(int pack, String key) {
        return Integer.parseInt(parameter(pack, key).strip());
    }

    /**
     * All rows of any decision table that match, in its order, each by the names of its outputs. A case older than the table is
     * answered by the newest pack.
     */
    List<Map<String, Object>> rows(int pack, String decision, Map<String, Object> inputs);
}
