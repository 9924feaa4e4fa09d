package org.lookback.card;

import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** Knows whether the papers of a card are there: a card without its papers must not hang [W10]. */
public interface PostingPapers {

    /** @throws Refusal DOCUMENT_FIELD_MISSING or PAPERS_NOT_PRINTED */
    void requireReady(CaseNumber number);
}
