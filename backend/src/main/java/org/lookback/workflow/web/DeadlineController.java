package org.lookback.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.Deadlines;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeadlineController {

    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final CaseReading reading;
    private final Readers readers;

    DeadlineController(Deadlines deadlines, DeadlineMoves moves, CaseReading reading, Readers readers) {
        this.deadlines = deadlines;
        this.moves = moves;
        this.reading = reading;
        this.readers = readers;
    }

    record All(List<ShownDeadline> items) {}

    @GetMapping("/api/cases/{caseNo}/deadlines")
    @Operation(summary = "案件的全部时限、计算依据和每次变动（延期、中止、恢复、按新日历重算）")
    All ofCase(@PathVariable String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        reading.get(number, readers.of(login));
        var changes = moves.changes(number);
        return new All(deadlines.ofCase(number).stream()
                .map(deadline -> ShownDeadline.of(deadline, changes))
                .toList());
    }
}
