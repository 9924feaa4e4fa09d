package org.lookback.joint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.Phase;
import org.lookback.inspection.TeamMember;
import org.lookback.joint.JointInspection;
import org.lookback.joint.JointInspections;
import org.lookback.joint.JointProgress;
import org.lookback.joint.JointProgress.Part;
import org.lookback.joint.web.JointPage.Body;
import org.lookback.joint.web.JointPage.FindingLine;
import org.lookback.venue.VenueRegister;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/joint-inspections")
@Tag(name = "联合检查")
class JointController {

    private final JointInspections joints;
    private final JointProgress progress;
    private final CaseReading reading;
    private final Readers readers;
    private final Directory directory;
    private final VenueRegister venues;

    JointController(
            JointInspections joints,
            JointProgress progress,
            CaseReading reading,
            Readers readers,
            Directory directory,
            VenueRegister venues) {
        this.joints = joints;
        this.progress = progress;
        this.reading = reading;
        this.readers = readers;
        this.directory = directory;
        this.venues = venues;
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "联合检查：参加机关、签字情况、各机关发现的问题（牵头机关和参加机关可见）")
    JointPage joint(@PathVariable String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        reading.get(number, readers.of(login));
        var joint = joints.get(number);
        var bodies =
                progress.parts(number).stream().map(part -> body(joint, part)).toList();
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
