package org.lookback.chinese;

import java.util.List;

/** Cuts sentences into words: {@code 垃圾桶没人清} becomes {@code 垃圾桶, 清}. */
public interface ChineseWords {

    /** In the order of the text, without punctuation and without words that say nothing about the matter. */
    List<String> of(String text);
}
