package org.lookback.extension.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.extension.PauseDesk;
import org.lookback.workflow.Deadline;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stops and restarts the time of deadlines. */
@RestController
@Tag(name = "延期和中止")
class PauseController {

    private final PauseDesk desk;
    private final Readers readers;
    private final Directory directory;

    PauseController(PauseDesk desk, Readers readers, Directory directory) {
        this.desk = desk;
        this.readers = readers;
        this.directory = directory;
    }

    record Request(@Nullable String track, @Nullable String reason) {
        String trackOrNone() {
            return track == null ? "" : track.strip();
        }
    }

    /** @param dueAt while paused, the date that held before */
    record Answer(
            String caseNo,
            String term,
            String track,
            Deadline.State state,
            OffsetDateTime dueAt,
            @Nullable OffsetDateTime pausedAt,
            List<String> explanation) {

        static Answer of(Deadline deadline) {
            return new Answer(
                    deadline.caseNo(),
                    deadline.term(),
                    deadline.track(),
                    deadline.state(),
                    Local.time(deadline.dueAt()),
                    Local.optional(deadline.pausedAt()),
                    deadline.explanation());
        }
    }

    @PostMapping("/api/cases/{caseNo}/deadlines/{term}/pause")
    @Operation(summary = "中止计时（承办单位审核人员、负责人或督导员），剩余期限保留")
    Answer pause(
            @PathVariable String caseNo,
            @PathVariable String term,
            @RequestBody Request request,
            Authentication login) {
        return Answer.of(
                desk.pause(new CaseNumber(caseNo), term, request.trackOrNone(), request.reason(), login.getName()));
    }

    @PostMapping("/api/cases/{caseNo}/deadlines/{term}/resume")
    @Operation(summary = "恢复计时，剩余期限自恢复之日起接续计算")
    Answer resume(
            @PathVariable String caseNo,
            @PathVariable String term,
            @RequestBody Request request,
            Authentication login) {
        return Answer.of(
                desk.resume(new CaseNumber(caseNo), term, request.trackOrNone(), request.reason(), login.getName()));
    }

    record Paused(
            String caseNo,
            String title,
            String term,
            String track,
            @Nullable String unit,
            OffsetDateTime pausedAt,
            OffsetDateTime dueAt,
            String pausedBy,
            String reason,
            @Nullable LocalDate limit,
            boolean tooLong) {}

    record AllPaused(List<Paused> items, int total) {}

    @GetMapping("/api/deadlines/paused")
    @Operation(summary = "正在中止计时的期限，超过最长中止时间的标明（本单位的；监督人员可见全部）")
    AllPaused paused(Authentication login) {
        var items = desk.paused(units(readers.of(login))).stream()
                .map(PauseController::shown)
                .toList();
        return new AllPaused(items, items.size());
    }

    private @Nullable Collection<String> units(Reader reader) {
        return reader.overseesAll() ? null : directory.workingUnits(reader.id());
    }

    private static Paused shown(PauseDesk.Standing standing) {
        var deadline = standing.deadline();
        return new Paused(
                deadline.caseNo(),
                deadline.title(),
                deadline.term(),
                deadline.track(),
                deadline.unit(),
                Local.time(deadline.pausedAt()),
                Local.time(deadline.dueAt()),
                deadline.pausedBy(),
                deadline.reason(),
                standing.limit(),
                standing.tooLong());
    }
}
