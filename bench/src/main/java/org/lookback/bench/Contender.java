package org.lookback.bench;

/** Something that carries cases from start to end in a process of its own. */
interface Contender {

    String name();

    long pid();

    /** What has to be there before cases can be started and is not counted with them, e.g. photos. */
    default void prepare(int cases) throws Exception {}

    void run(int cases) throws Exception;
}
