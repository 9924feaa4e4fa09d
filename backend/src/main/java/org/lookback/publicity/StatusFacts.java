package org.lookback.publicity;

import org.lookback.venue.Mark;

/** Knows what the public is told about the marks of one kind; the module that puts them up implements it. */
public interface StatusFacts {

    Mark.Kind kind();

    /** Without anybody's name, phone or free words that might hold one. */
    PublicStatus of(Mark mark);
}
