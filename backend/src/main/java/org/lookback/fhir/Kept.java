package org.lookback.fhir;

import org.jspecify.annotations.Nullable;

/**
 * What became of something that was sent.
 *
 * @param id ours
 * @param note one Chinese sentence if it is not simply as it was sent
 */
public record Kept(NumberKind kind, String id, boolean created, int version, @Nullable String note) {

    static Kept of(NumberKind kind, String id, boolean created) {
        return new Kept(kind, id, created, 0, null);
    }
}
