package org.lookback.casecard.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseFile;
import org.springframework.security.core.Authentication;

/** A trade tells what a case of its own is about. A case of which no trade tells anything has the card that every case has. */
public interface AboutCase {

    /** Whether the trade lets somebody read the case whose unit neither leads it nor takes part in it. */
    default boolean letsRead(CaseFile file, Authentication login) {
        return false;
    }

    /**
     * Masked, and no more than the reader may know.
     *
     * @param byTask the reader holds a task of the case
     * @return empty if the case is none of this trade
     * @throws org.lookback.refusal.Refusal if the reader must not see the case at all
     */
    Optional<About> of(CaseFile file, Authentication login, boolean byTask);

    /**
     * @param compared photos before and after, finding by finding
     * @param unmask where the numbers of the person behind the case are asked for; null if there is nobody or it is not the reader's
     * @param narrow the reader only helps: what others handed in is not shown
     * @param whistle where other units are called; null if the reader cannot
     * @param ownPage where the link to the person's own page is fetched; null if it is not the reader's to give
     */
    record About(
            List<Section> sections,
            List<Compared> compared,
            @Nullable String unmask,
            boolean narrow,
            @Nullable String whistle,
            @Nullable String ownPage) {}

    /** @param folded shown when somebody asks for it */
    record Section(String title, boolean folded, List<Line> lines) {}

    /** @param caseNo another case that the line leads to */
    record Line(String label, String value, @Nullable String caseNo) {}

    /** Evidence ids. */
    record Compared(String title, String state, List<String> before, List<String> after) {}
}
