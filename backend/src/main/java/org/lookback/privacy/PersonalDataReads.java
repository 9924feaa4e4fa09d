package org.lookback.privacy;

/** Where reads of personal data are kept; nothing is ever changed or removed there. */
public interface PersonalDataReads {

    void add(PersonalDataRead read);
}
