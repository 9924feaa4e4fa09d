package org.lookback.representation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Reads and writes objections for the desks, one change of a case after the other. */
@Service
class RepresentationBook {

    private final Representations representations;
    private final CaseDesk cases;
    private final Clock clock;

    RepresentationBook(Representations representations, CaseDesk cases, Clock clock) {
        this.representations = representations;
        this.cases = cases;
        this.clock = clock;
    }

    /** The case file is taken first: of two who act at once, the second sees what the first did. @throws Refusal CASE_CLOSED */
    CaseFile openCase(CaseNumber number) {
        var file = locked(number);
        if (!file.isOpen()) {
            throw Refusal.conflict(
                    "CASE_CLOSED", "案件 %s 已经办结（%s），不能再受理或审查陈述申辩。".formatted(number, file.outcomeLabel()));
        }
        return file;
    }

    CaseFile locked(CaseNumber number) {
        return cases.findForWriting(number).orElseGet(() -> cases.get(number));
    }

    Representation find(CaseNumber number, int seq) {
        return representations
                .find(number.value(), seq)
                .orElseThrow(() ->
                        Refusal.notFound("REPRESENTATION_NOT_FOUND", "案件 %s 没有第 %d 份陈述申辩，请核对。".formatted(number, seq)));
    }

    List<Representation> ofCase(CaseNumber number) {
        return representations.ofCase(number.value());
    }

    void store(Representation representation) {
        if (!representations.updateIfUnchanged(representation)) {
            throw Refusal.conflict("ALREADY_RULED", "刚刚有人办理了这份陈述申辩，请刷新页面查看结果。");
        }
    }

    /** Whole seconds, as deadlines are. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Act act(String by, String reason) {
        return new Act(by, now(), reason);
    }
}
