package org.lookback.inspection;

import java.util.List;
import org.lookback.casefile.CaseNumber;

/** Who went where for which case. */
public interface Teams {

    /** Everybody of every phase. */
    List<TeamMember> ofCase(CaseNumber number);

    /** Makes these the team of a phase, instead of whoever was. */
    void put(CaseNumber number, String phase, List<TeamMember> members);

    /** @return who was or is in the team of the first visit */
    default List<TeamMember> inspecting(CaseNumber number) {
        return ofCase(number).stream()
                .filter(member -> member.phase().equals(Phase.INSPECT))
                .toList();
    }
}
