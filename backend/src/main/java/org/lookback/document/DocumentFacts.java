package org.lookback.document;

import java.util.Set;
import org.lookback.casefile.CaseNumber;

/** Knows what is to stand on certain papers of a case; the module whose trade it is implements it. */
public interface DocumentFacts {

    /** The papers it has facts for; no other module has facts for the same. */
    Set<DocumentKind> kinds();

    /** Facts that are not there yet are simply not put; the desk says which are missing. @param choice which of several things */
    Facts gather(DocumentKind kind, CaseNumber number, Choice choice);
}
