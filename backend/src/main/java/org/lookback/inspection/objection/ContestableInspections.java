package org.lookback.inspection.objection;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.Dossiers;
import org.lookback.inspection.Finding;
import org.lookback.inspection.FindingState;
import org.lookback.inspection.TeamMember;
import org.lookback.inspection.WithdrawalDesk;
import org.lookback.representation.Contestable;
import org.lookback.representation.ContestableCases;
import org.lookback.venue.Severity;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A venue may object to each finding of an order that was served. [S3] */
@Component
class ContestableInspections implements ContestableCases {

    private static final String CASE_TYPE = "INS-";
    private static final String TRACK_CANCELLED = "inspection.trackCancelled";
    private static final String ALL_CANCELLED = "inspection.allCancelled";
    private static final int LONGEST_TEXT = 300;

    private final Dossiers dossiers;
    private final WithdrawalDesk withdrawals;
    private final StayedOrders stays;
    private final CaseProcesses processes;

    ContestableInspections(Dossiers dossiers, WithdrawalDesk withdrawals, StayedOrders stays, CaseProcesses processes) {
        this.dossiers = dossiers;
        this.withdrawals = withdrawals;
        this.stays = stays;
        this.processes = processes;
    }

    @Override
    public boolean keeps(CaseNumber number) {
        return number.value().startsWith(CASE_TYPE);
    }

    @Override
    @Transactional(readOnly = true)
    public Contestable of(CaseNumber number) {
        var dossier = dossiers.dossier(number);
        var order = dossier.order();
        return new Contestable(
                number,
                dossier.venue().name(),
                order == null ? null : order.servedAt(),
                dossier.findings().stream()
                        .filter(finding -> finding.course().state() != FindingState.CANCELLED)
                        .map(finding -> new Contestable.Item(finding.found().reference(), text(finding)))
                        .toList(),
                involved(dossier));
    }

    /** First the domain, then the process: where nothing is left to be put right, nobody waits for a report any more. */
    @Override
    @Transactional
    public void upheld(CaseNumber number, List<String> references, String reason, String by) {
        var rest = withdrawals.withdraw(number, references, reason, by);
        if (rest.nothing()) {
            processes.tell(number, ALL_CANCELLED);
        } else {
            rest.settledTracks().forEach(track -> processes.tell(number, TRACK_CANCELLED, track.name()));
        }
    }

    @Override
    @Transactional
    public void stayed(CaseNumber number, List<String> references, String reason, String by) {
        stays.stop(number, tracks(number, references), "暂停执行：" + reason, by);
    }

    @Override
    @Transactional
    public void stayLifted(CaseNumber number, List<String> references, String reason, String by) {
        stays.goOn(number, tracks(number, references), "恢复执行：" + reason, by);
    }

    private List<Severity> tracks(CaseNumber number, List<String> references) {
        return dossiers.dossier(number).findings().stream()
                .filter(finding -> references.contains(finding.found().reference()))
                .map(finding -> finding.found().severity())
                .distinct()
                .toList();
    }

    /** Everybody who visited, recorded, approved, or served. */
    private static Set<String> involved(Dossier dossier) {
        var people = new HashSet<String>();
        dossier.teams().stream().map(TeamMember::person).forEach(people::add);
        dossier.visits().forEach(visit -> people.add(visit.recordedBy()));
        var measure = dossier.inspection().measure();
        if (measure != null) {
            people.add(Objects.requireNonNullElse(measure.approvedBy(), ""));
        }
        var order = dossier.order();
        if (order != null) {
            people.add(order.servedBy());
        }
        people.remove("");
        return people;
    }

    private static String text(Finding finding) {
        var found = finding.found();
        var whole = "第%d项：%s（要求：%s）".formatted(found.itemNo(), found.description(), found.itemText());
        return whole.length() <= LONGEST_TEXT ? whole : whole.substring(0, LONGEST_TEXT);
    }
}
