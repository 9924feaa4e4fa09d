package org.lookback.venue;

/** Seals, opens and masks what the register knows about owners; the keys are somebody else's business. */
public interface OwnerContacts {

    String seal(String plain);

    String open(String sealed);

    /** E.g. {@code 王*}. */
    String maskName(String name);

    /** E.g. {@code 138****8001}. */
    String maskPhone(String phone);
}
