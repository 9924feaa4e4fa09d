package org.lookback.document;

import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;

/** Knows what is to stand on certain papers of a case; the module whose trade it is implements it. */
public interface DocumentFacts {

    /** The papers it has facts for; where several modules have them, each for the cases it keeps. */
    Set<DocumentKind> kinds();

    /** Whether it has facts for this paper of this case. */
    default boolean keeps(DocumentKind kind, CaseNumber number) {
        return true;
    }

    /** Facts that are not there yet are simply not put; the desk says which are missing. @param choice which of several things */
    Facts gather(DocumentKind kind, CaseNumber number, Choice choice);

    /** The same where it matters who prints: papers that name a person in the open. @throws org.lookback.refusal.Refusal if not for this reader */
    default Facts gather(DocumentKind kind, CaseNumber number, Choice choice, Reader by) {
        return gather(kind, number, choice);
    }
}
