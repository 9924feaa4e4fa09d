package org.lookback.venue;

import java.util.Optional;

/** Credit-risk class of an enterprise, A low to D high (企业信用风险分类) [S0]. */
public enum CreditClass {
    A,
    B,
    C,
    D;

    /** The class a ledger means by "b", "B级", "B类" or "B 类". */
    public static Optional<CreditClass> spoken(String word) {
        var letter = word.replaceAll("[\\s级类]", "").toUpperCase(java.util.Locale.ROOT);
        for (var creditClass : values()) {
            if (creditClass.name().equals(letter)) {
                return Optional.of(creditClass);
            }
        }
        return Optional.empty();
    }
}
