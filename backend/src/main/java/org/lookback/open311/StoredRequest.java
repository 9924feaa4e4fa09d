package org.lookback.open311;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.HotlineState;

/** A request as the hotline has it, without anybody's data; tip-offs are never among them. */
public record StoredRequest(
        String number,
        String source,
        String category,
        HotlineState state,
        String content,
        @Nullable String leadUnit,
        Instant receivedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant expectedAt,
        @Nullable Instant closedAt,
        @Nullable String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {

    Instant updatedAt() {
        return closedAt != null
                ? closedAt
                : Stream.of(receivedAt, dispatchedAt, repliedAt)
                        .filter(Objects::nonNull)
                        .reduce(receivedAt, (one, other) -> one.isAfter(other) ? one : other);
    }
}
