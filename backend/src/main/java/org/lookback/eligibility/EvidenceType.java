package org.lookback.eligibility;

import java.util.Arrays;

/** Kinds of evidence this product knows a word for; a rule may ask for others. [K-M] */
public enum EvidenceType {
    NAT("核酸检测"),
    ANTIGEN("抗原检测");

    private final String label;

    EvidenceType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static boolean knows(String code) {
        return Arrays.stream(values()).anyMatch(type -> type.name().equals(code));
    }
}
