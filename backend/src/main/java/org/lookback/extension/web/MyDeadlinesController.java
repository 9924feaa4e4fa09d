package org.lookback.extension.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.lookback.calendar.TermKind;
import org.lookback.extension.MyDeadlines;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "延期和中止")
class MyDeadlinesController {

    private final MyDeadlines deadlines;

    MyDeadlinesController(MyDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** @param most the longest addition that the rules allow; 0 if the deadline cannot be extended */
    record Mine(
            String caseNo,
            String title,
            String term,
            String track,
            String step,
            OffsetDateTime dueAt,
            boolean late,
            TermKind kind,
            int most) {}

    record All(List<Mine> items, int total) {}

    @GetMapping("/api/deadlines/mine")
    @Operation(summary = "本人所在单位正在计算的期限，先到期的在前")
    All mine(Authentication login) {
        var items = deadlines.of(login.getName()).stream()
                .map(mine -> new Mine(
                        mine.deadline().caseNo(),
                        mine.deadline().title(),
                        mine.deadline().term(),
                        mine.deadline().track(),
                        mine.step(),
                        Local.time(mine.deadline().dueAt()),
                        mine.late(),
                        mine.rule().kind(),
                        mine.rule().most()))
                .toList();
        return new All(items, items.size());
    }
}
