package org.lookback.chinese.lucene;

import org.lookback.chinese.ChineseWords;

/** The words of the application, for tests of rules that need nothing else of it. */
public final class PlainWords {

    private PlainWords() {}

    public static ChineseWords words() {
        return new SmartWords();
    }
}
