package org.lookback.inspection;

import java.time.Instant;
import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Cases whose rectification is looked back at later: inspections, and whatever another module keeps. */
public interface LookedBackCases {

    boolean keeps(CaseNumber number);

    LookBackSubject subject(CaseNumber number);

    /** Look-backs are planned from now on. @param count 0 = there is nothing to look back at */
    default void planned(CaseNumber number, int count) {}

    /**
     * Something that was put right failed again; later look-backs are cancelled.
     *
     * @param references names of the new findings, e.g. {@code INS-20260930-000012#5#L1}
     */
    void relapsed(CaseNumber number, int index, List<String> references, String by);

    /** Everything held. @param last no other look-back is planned */
    void held(CaseNumber number, int index, boolean last, Instant at, String by);
}
