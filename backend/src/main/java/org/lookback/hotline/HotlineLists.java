package org.lookback.hotline;

import java.util.List;

/** Requests in lists, newest first. */
public interface HotlineLists {

    List<HotlineLine> find(HotlineSearch search);

    /** How many there are, counted no further than {@code most} + 1. */
    int count(HotlineSearch search, int most);
}
