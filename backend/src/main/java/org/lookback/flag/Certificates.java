package org.lookback.flag;

/** Where certificates are printed. [D10] */
public interface Certificates {

    /** Prints the certificate of a flag that was just awarded. @throws Refusal DOCUMENT_FIELD_MISSING: no flag without its paper */
    void issue(RedFlag flag, String by);
}
