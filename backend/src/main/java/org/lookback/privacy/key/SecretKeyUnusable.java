package org.lookback.privacy.key;

/** The secret key cannot be used, so nothing personal could be read or written: the start fails. */
class SecretKeyUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecretKeyUnusable(String message) {
        super(message);
    }

    SecretKeyUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
