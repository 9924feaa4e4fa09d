package org.lookback.joint.web;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.Phase;
import org.lookback.inspection.TeamMember;
import org.lookback.joint.JointInspection;
import org.lookback.joint.JointProgress;
import org.lookback.joint.JointProgress.Part;
import org.lookback.joint.web.JointPage.Body;
import org.lookback.joint.web.JointPage.FindingLine;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** Writes a joint inspection the way it is shown: what each body has done so far, with names beside codes. */
@Component
class JointPages {

    private final JointProgress progress;
    private final Directory directory;
    private final VenueRegister venues;

    JointPages(JointProgress progress, Directory directory, VenueRegister venues) {
        this.progress = progress;
        this.directory = directory;
        this.venues = venues;
    }

    JointPage of(JointInspection joint) {
        var bodies = progress.parts(new CaseNumber(joint.caseNo())).stream()
                .map(part -> body(joint, part))
                .toList();
        return JointPage.of(
                joint,
                venues.venue(joint.venueCode()).name(),
                directory.unit(joint.leadUnit()).name(),
                bodies);
    }

    private Body body(JointInspection joint, Part part) {
        var body = part.body();
        var dossier = part.dossier();
        var visit = part.visit();
        return new Body(
                body.unit(),
                directory.unit(body.unit()).name(),
                body.unit().equals(joint.leadUnit()),
                body.checklistId(),
                dossier == null ? null : dossier.checklist().name(),
                body.inspectionNo(),
                dossier == null ? null : dossier.inspection().stage().label(),
                dossier == null ? List.of() : officers(dossier),
                part.signed(),
                visit == null ? null : JointPage.local(visit.enteredAt()),
                visit == null ? null : JointPage.local(visit.leftAt()),
                dossier == null
                        ? List.of()
                        : dossier.findings().stream().map(FindingLine::of).toList(),
                body.outReason(),
                JointPage.local(body.outAt()));
    }

    private List<String> officers(Dossier dossier) {
        return dossier.teams().stream()
                .filter(member -> member.phase().equals(Phase.INSPECT))
                .map(TeamMember::person)
                .map(id -> directory.findPerson(id).map(Person::name).orElse(id))
                .toList();
    }
}
