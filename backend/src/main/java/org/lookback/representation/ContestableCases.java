package org.lookback.representation;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** A kind of case whose decisions a venue may object to; whoever keeps such cases carries out what follows from a ruling. [B1] */
public interface ContestableCases {

    /** Whether this case is one of its kind. */
    boolean keeps(CaseNumber number);

    Contestable of(CaseNumber number);

    /**
     * These items are taken back and never counted.
     *
     * @param by the reviewer who ruled
     */
    void upheld(CaseNumber number, List<String> references, String reason, String by);

    /** Until further notice nobody has to do anything about these items; those whose time is over are left as they are. */
    void stayed(CaseNumber number, List<String> references, String reason, String by);

    /** Time runs again, as far as it was stopped. */
    void stayLifted(CaseNumber number, List<String> references, String reason, String by);
}
