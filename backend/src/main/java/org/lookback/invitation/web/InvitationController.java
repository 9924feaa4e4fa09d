package org.lookback.invitation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.lookback.appointment.News;
import org.lookback.appointment.Reschedules;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.PostRole;
import org.lookback.invitation.Invitation;
import org.lookback.invitation.InvitationLinks;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the appointment desk gets at a patient's link, to show it on the spot or read it out; whoever did so stands in the case file. */
@RestController
@Tag(name = "改约协助")
class InvitationController {

    private final Reschedules cases;
    private final InvitationLinks links;
    private final CaseDesk files;
    private final Readers readers;

    InvitationController(Reschedules cases, InvitationLinks links, CaseDesk files, Readers readers) {
        this.cases = cases;
        this.links = links;
        this.files = files;
        this.readers = readers;
    }

    /** @param link with the server's public name if one is set, else the path alone */
    record PatientLink(String caseNo, String link, OffsetDateTime expiresAt) {}

    @PostMapping("/api/appointments/cases/{caseNo}/link")
    @Transactional
    @Operation(summary = "患者改约页面的链接：仅限预约所在医院的预约服务台，取用记入案卷")
    PatientLink link(@PathVariable String caseNo, Authentication login) {
        var reschedule = CaseNumber.find(caseNo)
                .flatMap(cases::find)
                .filter(one -> readers.of(login).groups().contains(PostRole.HANDLER.group(one.hospital())))
                .orElseThrow(() -> Refusal.notFound(
                        "RESCHEDULE_NOT_FOUND", "没有编号为 %s 的改约案件，或者不是您所在医院的案件，请核对编号。".formatted(caseNo)));
        var number = reschedule.number();
        if (!reschedule.isOpen()) {
            throw Refusal.conflict("RESCHEDULE_CLOSED", "案件 %s 已经办结，不再提供患者链接。".formatted(number));
        }
        var invitation = links.forDesk(reschedule, News.BLOCKED);
        files.note(number, login.getName(), "LINK_SHOWN", "经办人取用了患者页面的链接。");
        return shown(number, invitation);
    }

    private PatientLink shown(CaseNumber number, Invitation invitation) {
        var whole = links.whole(invitation);
        return new PatientLink(
                number.value(),
                whole.isEmpty() ? links.path(invitation) : whole,
                invitation.expiresAt().atZone(DistrictTime.ZONE).toOffsetDateTime());
    }
}
