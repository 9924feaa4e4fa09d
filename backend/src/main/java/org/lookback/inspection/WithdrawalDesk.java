package org.lookback.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes findings back that should not have been made; they never counted, in no rate and for no repetition (B1 exceptions). [S3] */
@Service
public class WithdrawalDesk {

    private final Inspections inspections;
    private final Findings findings;
    private final LookBacks lookBacks;
    private final BreachRecord history;
    private final CaseDesk cases;
    private final Clock clock;

    WithdrawalDesk(
            Inspections inspections,
            Findings findings,
            LookBacks lookBacks,
            BreachRecord history,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.lookBacks = lookBacks;
        this.history = history;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What is left of a case.
     *
     * @param settledTracks groups in which nothing has to be put right any more
     * @param nothing no finding is left at all: the case is over
     */
    public record Rest(List<Severity> settledTracks, boolean nothing) {}

    /** @param references e.g. {@code INS-20260930-000012#5} */
    @Transactional
    public Rest withdraw(CaseNumber number, Collection<String> references, String why, String by) {
        var inspection = inspections.get(number);
        inspection.require("撤销问题", Stage.RECTIFYING, Stage.LOOK_BACK, Stage.CARD_PROPOSED);
        var withdrawn = findings.ofCase(number).stream()
                .filter(finding -> references.contains(finding.found().reference()))
                .filter(finding -> finding.course().state() != FindingState.CANCELLED)
                .map(finding -> finding.struck(why))
                .toList();
        findings.update(withdrawn);
        history.changed(withdrawn);
        release(number, withdrawn);
        cases.note(
                number,
                by,
                "FINDINGS_WITHDRAWN",
                Words.entry("撤销问题%d项：%s，不计入问题和各项指标。%s".formatted(withdrawn.size(), named(withdrawn), why)));
        var left = findings.ofCase(number).stream()
                .filter(finding -> finding.course().state() != FindingState.CANCELLED)
                .toList();
        // a card that is proposed must be refused first: it ends, or gives the case back
        var over = left.isEmpty() && inspection.stage() != Stage.CARD_PROPOSED;
        if (over) {
            inspections.update(inspection.closed("CANCELLED", clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        }
        var settled = withdrawn.stream()
                .map(finding -> finding.found().severity())
                .distinct()
                .filter(track -> TrackFindings.of(left, track).stream().noneMatch(Finding::isUnderWay))
                .toList();
        return new Rest(settled, over);
    }

    private void release(CaseNumber number, List<Finding> withdrawn) {
        var itemNos =
                withdrawn.stream().map(finding -> finding.found().itemNo()).toList();
        lookBacks.ofCase(number).stream()
                .filter(LookBack::isPlanned)
                .forEach(lookBack -> lookBacks.update(number, lookBack.released(itemNos)));
    }

    private static String named(List<Finding> withdrawn) {
        return withdrawn.stream()
                .map(finding -> "第%d项".formatted(finding.found().itemNo()))
                .collect(Collectors.joining("、"));
    }
}
