package org.lookback.extension;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deadlines together with what people need to recognise them. */
public interface DeadlineViews {

    /** A running deadline of a case. */
    record RunningView(String caseNo, String title, int rulePack, String term, String track, Instant dueAt) {}

    /** A deadline whose time stands still, since when, by whom and why. */
    record PausedView(
            String caseNo,
            String title,
            int rulePack,
            String term,
            String track,
            @Nullable String unit,
            Instant pausedAt,
            Instant dueAt,
            String pausedBy,
            String reason) {}

    List<RunningView> running(Collection<String> caseNos);

    /** Longest standing first. @param units of whom; null for all */
    List<PausedView> paused(@Nullable Collection<String> units);
}
