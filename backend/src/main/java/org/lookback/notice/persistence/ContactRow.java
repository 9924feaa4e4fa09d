package org.lookback.notice.persistence;

import org.jspecify.annotations.Nullable;
import org.lookback.notice.Rhythm;

/** A preference as stored: the address is encrypted. */
record ContactRow(String person, @Nullable String mailEnc, Rhythm rhythm, boolean quietHours) {}
