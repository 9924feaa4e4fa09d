package org.lookback.joint;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.inspection.VisitRecorded;
import org.lookback.venue.VenueClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Hears what the bodies do in their own cases, and tells the joint one. */
@Service
class JointFollower {

    private final JointInspections joints;
    private final JointProgress progress;
    private final JointSteps steps;
    private final Directory directory;
    private final CaseDesk cases;
    private final Clock clock;

    JointFollower(
            JointInspections joints,
            JointProgress progress,
            JointSteps steps,
            Directory directory,
            CaseDesk cases,
            Clock clock) {
        this.joints = joints;
        this.progress = progress;
        this.steps = steps;
        this.directory = directory;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void recorded(VisitRecorded visit) {
        joints.ofInspection(visit.number())
                .filter(joint -> joint.state() == JointState.OPEN)
                .ifPresent(joint -> signed(new CaseNumber(joint.caseNo()), visit.number()));
    }

    private void signed(CaseNumber number, CaseNumber inspection) {
        // of two bodies that sign at once, the second sees the first
        cases.findForWriting(number);
        joints.bodies(number).stream()
                .filter(body -> body.takesPart() && inspection.value().equals(body.inspectionNo()))
                .findFirst()
                .ifPresent(body -> {
                    var name = directory.unit(body.unit()).name();
                    cases.note(number, "system", "BODY_SIGNED", "%s已完成检查并签字（%s）。".formatted(name, inspection));
                    if (progress.waitingFor(number).isEmpty()) {
                        steps.allRecorded(number);
                    }
                });
    }

    @EventListener
    void closed(VenueClosed venue) {
        for (var joint : joints.openAt(venue.code())) {
            var number = new CaseNumber(joint.caseNo());
            joints.update(joint.ended(
                    JointState.VENUE_CLOSED, "system", clock.instant().truncatedTo(ChronoUnit.SECONDS)));
            steps.venueClosed(number);
        }
    }
}
