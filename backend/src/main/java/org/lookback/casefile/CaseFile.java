package org.lookback.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the district knows about one case, independent of its process.
 *
 * @param subject what the case is about, e.g. {@code venue:V001}; null if nothing registered
 * @param rulePack version of the rules the case started with and keeps
 * @param timelineHash hash of the newest timeline entry, head of the chain
 */
public record CaseFile(
        String caseNo,
        String caseType,
        String processKey,
        String title,
        @Nullable String leadUnit,
        @Nullable String subject,
        String state,
        String stateLabel,
        Instant stateSince,
        @Nullable String outcome,
        @Nullable String outcomeLabel,
        int rulePack,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        int timelineLength,
        String timelineHash) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
