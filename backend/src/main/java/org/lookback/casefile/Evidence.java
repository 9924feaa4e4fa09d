package org.lookback.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A photo or paper that proves something. Its bytes lie outside the database under their SHA-256.
 *
 * @param caseNo the case it was handed in with; null until the form it belongs to is submitted
 */
public record Evidence(
        String id,
        @Nullable String caseNo,
        @Nullable String step,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
