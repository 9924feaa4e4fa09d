package org.lookback.casefile;

/** Told by a trade: of such a file, whoever does not deal with the case learns state and deadlines only, overseers too. [C6] */
public interface KeptWithin {

    boolean isKeptWithin(CaseFile file);
}
