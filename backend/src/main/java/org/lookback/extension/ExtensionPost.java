package org.lookback.extension;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.directory.Unit;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.springframework.stereotype.Service;

/** Tells whoever asked for more time, and the unit that works on the case, what became of it. */
@Service
class ExtensionPost {

    private final NoticeDesk notices;
    private final Directory directory;
    private final CaseDesk cases;

    ExtensionPost(NoticeDesk notices, Directory directory, CaseDesk cases) {
        this.notices = notices;
        this.directory = directory;
        this.cases = cases;
    }

    /** Only to the person who asked: nothing has changed for anybody else. */
    void refusedByRule(ExtensionRequest request) {
        var reason = "%s：%s".formatted(request.code(), request.decisionReason());
        if (!request.askedBy().equals(AnsweringUnits.SYSTEM)) {
            notices.send(notice(request, reason, request.dueAt(), request.askedBy()));
        }
    }

    void decided(ExtensionRequest request, @Nullable Instant newDue) {
        var to = Stream.of(request.askedBy(), PostRole.HANDLER.group(request.unit()))
                .filter(name -> !name.equals(AnsweringUnits.SYSTEM))
                .toArray(String[]::new);
        notices.send(notice(request, request.decisionReason(), newDue == null ? request.dueAt() : newDue, to));
    }

    private Notice notice(ExtensionRequest request, @Nullable String reason, Instant dueNow, String... to) {
        var number = new CaseNumber(request.caseNo());
        return Notice.of(ShippedTemplate.EXTENSION_DECIDED, to)
                .about(number)
                .with("title", cases.get(number).title())
                .with("unit", directory.findUnit(request.unit()).map(Unit::name).orElse(request.unit()))
                .with("task", request.step())
                .with("dueAt", DistrictTime.text(request.dueAt()))
                .with("decision", request.state().label())
                .with("newDueAt", DistrictTime.text(dueNow))
                .with("reason", reason == null ? "" : reason);
    }
}
