package org.lookback.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One notice on its way to one recipient.
 *
 * @param id number of the delivery; stays the same when it is sent again
 * @param recipient a person's id, or the name of the room
 * @param attempts how often it was tried before
 * @param quiet whether it waits for the morning
 */
public record Letter(
        long id,
        String noticeId,
        String recipient,
        int attempts,
        boolean quiet,
        String template,
        @Nullable String caseNo,
        String subject,
        String body,
        boolean urgent,
        Instant createdAt) {}
