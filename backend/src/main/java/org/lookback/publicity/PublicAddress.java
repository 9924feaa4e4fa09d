package org.lookback.publicity;

/** Where the district's pages are reached from outside. */
public interface PublicAddress {

    /** Without a stroke at its end, e.g. {@code https://hg.example.gov.cn}; empty if nobody has set it. */
    String base();
}
