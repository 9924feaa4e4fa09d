package org.lookback.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The few ways in which a case file may change; everything else about it stays as it was opened. */
final class Changes {

    private Changes() {}

    static CaseFile timeline(CaseFile file, TimelineEntry newest) {
        return copy(file, file.title(), file.leadUnit(), file.subject(), newest.seq(), newest.hash());
    }

    static CaseFile about(CaseFile file, String title, @Nullable String leadUnit, @Nullable String subject) {
        return copy(file, title, leadUnit, subject, file.timelineLength(), file.timelineHash());
    }

    static CaseFile state(CaseFile file, String state, String label, Instant since) {
        return new CaseFile(
                file.caseNo(),
                file.caseType(),
                file.processKey(),
                file.title(),
                file.leadUnit(),
                file.subject(),
                state,
                label,
                since,
                file.outcome(),
                file.outcomeLabel(),
                file.rulePack(),
                file.openedAt(),
                file.openedBy(),
                file.closedAt(),
                file.timelineLength(),
                file.timelineHash());
    }

    static CaseFile closed(CaseFile file, String outcome, String label, Instant at) {
        return new CaseFile(
                file.caseNo(),
                file.caseType(),
                file.processKey(),
                file.title(),
                file.leadUnit(),
                file.subject(),
                "CLOSED",
                "已结案",
                at,
                outcome,
                label,
                file.rulePack(),
                file.openedAt(),
                file.openedBy(),
                at,
                file.timelineLength(),
                file.timelineHash());
    }

    private static CaseFile copy(
            CaseFile file,
            String title,
            @Nullable String leadUnit,
            @Nullable String subject,
            int timelineLength,
            String timelineHash) {
        return new CaseFile(
                file.caseNo(),
                file.caseType(),
                file.processKey(),
                title,
                leadUnit,
                subject,
                file.state(),
                file.stateLabel(),
                file.stateSince(),
                file.outcome(),
                file.outcomeLabel(),
                file.rulePack(),
                file.openedAt(),
                file.openedBy(),
                file.closedAt(),
                timelineLength,
                timelineHash);
    }
}
