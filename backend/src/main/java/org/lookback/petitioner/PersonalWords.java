package org.lookback.petitioner;

import org.jspecify.annotations.Nullable;
import org.lookback.privacy.Masking;

/** A text somebody typed, without the person it is about: her name and every number that looks like one of a person. */
final class PersonalWords {

    private PersonalWords() {}

    static String masked(String text, Petitioner person) {
        var named = replaced(text, person.name(), person.name() == null ? "" : Masking.name(person.name()));
        var called = replaced(named, person.phone(), person.phone() == null ? "" : Masking.phone(person.phone()));
        return Masking.numbersIn(called);
    }

    /** A name of a single character stands in too many words to be taken out. */
    private static String replaced(String text, @Nullable String word, String by) {
        return word == null || word.codePointCount(0, word.length()) < 2 ? text : text.replace(word, by);
    }
}
