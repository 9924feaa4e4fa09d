package org.lookback.patient;

import java.security.SecureRandom;

/** By what a patient is called outside this module: random, and without letters that are mistaken for digits. (C5) */
final class PatientPseudonym {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PatientPseudonym() {}

    /** E.g. {@code P-7f3k9q2m4x}. */
    static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(
                        () -> new StringBuilder("P-"),
                        (text, place) -> text.append(LETTERS.charAt(place)),
                        StringBuilder::append)
                .toString();
    }
}
