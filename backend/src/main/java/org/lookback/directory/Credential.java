package org.lookback.directory;

import java.time.LocalDate;

/** An enforcement officer's certificate (执法证). [C3] */
public record Credential(String person, String credentialNo, LocalDate expiresOn) {}
