package org.lookback.privacy;

import org.lookback.refusal.Refusal;

/** A person's name: 1 to 50 characters as people count them, rare ones such as 𠮷 too. [C4] */
public final class PersonName {

    private static final int LONGEST = 50;

    private PersonName() {}

    /** @throws Refusal NAME_INVALID */
    public static String of(String typed) {
        var plain = typed.strip();
        var length = plain.codePointCount(0, plain.length());
        if (length > LONGEST || plain.codePoints().anyMatch(PersonName::isNoCharacter)) {
            throw Refusal.invalid("NAME_INVALID", "姓名为 1 到 %d 个字，不能有控制字符，请核对。".formatted(LONGEST));
        }
        return plain;
    }

    /** Half of a pair would be stored as a question mark. */
    private static boolean isNoCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
