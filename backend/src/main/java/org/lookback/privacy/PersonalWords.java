package org.lookback.privacy;

import org.jspecify.annotations.Nullable;

/** A text somebody typed, without the person it is about: her name and every number that looks like one of a person. [C6] */
public final class PersonalWords {

    private PersonalWords() {}

    public static String masked(String text, @Nullable String name, @Nullable String phone) {
        var named = replaced(text, name, name == null ? "" : Masking.name(name));
        var called = replaced(named, phone, phone == null ? "" : Masking.phone(phone));
        return Masking.numbersIn(called);
    }

    /** A name of a single character stands in too many words to be taken out. */
    private static String replaced(String text, @Nullable String word, String by) {
        return word == null || word.codePointCount(0, word.length()) < 2 ? text : text.replace(word, by);
    }
}
