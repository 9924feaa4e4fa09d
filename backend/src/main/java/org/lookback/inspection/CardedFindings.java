package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a yellow card tells of the findings it carries, so that they, the venue's history and the rates stay right (B2 row 4c).
 * Every reference must name a finding; see {@link FindingReference}.
 */
@Service
public class CardedFindings {

    private final Inspections inspections;
    private final Findings findings;
    private final Rectifications rectifications;
    private final NamedFindings named;
    private final ProposalDesk proposals;
    private final Clock clock;

    CardedFindings(
            Inspections inspections,
            Findings findings,
            Rectifications rectifications,
            NamedFindings named,
            ProposalDesk proposals,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.rectifications = rectifications;
        this.named = named;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What a card proposed by this inspection is about: everything not settled, after a relapse what failed again. */
    @Transactional(readOnly = true)
    public List<CardedFinding> of(CaseNumber inspection) {
        var plan = inspections.get(inspection).plan();
        return findings.ofCase(inspection).stream()
                .filter(Finding::isUnderWay)
                .map(finding -> CardedFinding.of(finding, plan))
                .toList();
    }

    /** The findings with these names, settled or not. @throws org.lookback.refusal.Refusal FINDING_UNKNOWN */
    @Transactional(readOnly = true)
    public List<CardedFinding> named(Collection<String> references) {
        return named.get(references).stream()
                .map(finding -> CardedFinding.of(
                        finding, inspections.get(finding.found().number()).plan()))
                .toList();
    }

    /** The card was served: they have to be put right by then. The rates go on by the first order, if there was one. */
    @Transactional
    public void ordered(Collection<String> references, Instant due) {
        rectifications.expectNoMore(named.get(references), now());
        named.change(references, finding -> finding.carded(due));
    }

    /** The venue reported. */
    @Transactional
    public void submitted(Collection<String> references, Instant at) {
        named.change(references, finding -> finding.submitted(at.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The term of the card passed and nothing came; a report is not possible any more until the next order. */
    @Transactional
    public void late(Collection<String> references) {
        named.change(references, Finding::termPassed);
    }

    /** The joint check found them put right. What was verified before stays as it is. */
    @Transactional
    public void verified(Collection<String> references, Instant at) {
        var when = at.truncatedTo(ChronoUnit.SECONDS);
        named.change(references, unlessVerified(finding -> finding.verified(when)));
    }

    /** The joint check found them not put right; the next order comes by {@link #ordered}. */
    @Transactional
    public void rejected(Map<String, String> reasonByReference) {
        reasonByReference.forEach((reference, reason) ->
                named.change(List.of(reference), finding -> finding.rejected(Words.entry(reason.strip()))));
    }

    /** The removal was refused: what was verified has to be put right and verified once more. */
    @Transactional
    public void reopened(Collection<String> references, String why, Instant due) {
        named.change(references, finding -> finding.reopened(Words.entry(why.strip()), due));
    }

    /** They never happened, or are not pursued any more; in no rate from then on. */
    @Transactional
    public void cancelled(Collection<String> references, String why) {
        var reason = Words.required(why, 2, 1000, "REASON_MISSING", "撤销理由");
        named.change(references, finding -> finding.struck(reason));
    }

    /** The card was handed to the sector regulator with them; what is settled stays so. */
    @Transactional
    public void referred(Collection<String> references, Instant at) {
        var when = at.truncatedTo(ChronoUnit.SECONDS);
        named.change(references, finding -> finding.isUnderWay() ? finding.handedOn(when) : finding);
    }

    /** A card carries what this inspection proposed: the inspection ends. */
    @Transactional
    public void approved(CaseNumber inspection, CaseNumber card) {
        proposals.approved(inspection, card);
    }

    /** The card is refused: the inspection goes back to rectification. */
    @Transactional
    public void refused(CaseNumber inspection, String reason, String by) {
        proposals.refused(inspection, reason, by);
    }

    private static UnaryOperator<Finding> unlessVerified(UnaryOperator<Finding> change) {
        return finding -> finding.course().state() == FindingState.VERIFIED ? finding : change.apply(finding);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
