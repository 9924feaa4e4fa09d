package org.lookback.privacy;

/** Holds the secret key: seals, opens and marks without giving it away. */
public interface Vault {

    byte[] seal(byte[] open);

    byte[] open(byte[] sealed);

    /** The same for the same input and this installation, but no way back. */
    byte[] mark(byte[] value);
}
