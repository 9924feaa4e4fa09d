package org.lookback.appointment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.Reschedules;
import org.lookback.casecard.web.AboutCase;
import org.lookback.casecard.web.AboutLines;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What the case of a patient who may not enter is about: her bookings and how she is helped; the district sees none of it. (C5) [C6] */
@Component
class AboutReschedule implements AboutCase {

    private final Reschedules cases;
    private final RescheduleSight sight;
    private final ReschedulePages pages;

    AboutReschedule(Reschedules cases, RescheduleSight sight, ReschedulePages pages) {
        this.cases = cases;
        this.sight = sight;
        this.pages = pages;
    }

    @Override
    public Optional<About> of(CaseFile file, Authentication login, boolean byTask) {
        if (cases.find(new CaseNumber(file.caseNo())).isEmpty()) {
            return Optional.empty();
        }
        var seen = sight.mayRead(file.caseNo(), login);
        var page = pages.page(seen);
        var sections = new ArrayList<Section>(patient(page));
        sections.addAll(booking("原预约", page.booking()));
        sections.addAll(booking("新预约", page.newBooking()));
        sections.addAll(help(page));
        var unmask = seen.ofHospital()
                ? "/api/patients/%s/unmask".formatted(page.patient().patientRef())
                : null;
        var ownPage = seen.isDesk() ? "/api/appointments/cases/%s/link".formatted(file.caseNo()) : null;
        return Optional.of(new About(sections, List.of(), unmask, !seen.ofHospital(), null, ownPage));
    }

    private static List<Section> patient(ReschedulePage page) {
        var patient = page.patient();
        return new AboutLines()
                .line("姓名", patient.name())
                .line("电话", patient.phone())
                .line("证件号码", patient.idNumber())
                .line("联系人", patient.contactName())
                .line("联系人电话", patient.contactPhone())
                .line("说明", patient.deceased() ? "已登记去世，请不要再联系" : null)
                .line("受阻原因", page.triggerName())
                .line("受阻次数", String.valueOf(page.blocks()))
                .under("患者", false);
    }

    private static List<Section> booking(String title, @Nullable BookingPart booking) {
        return booking == null
                ? List.of()
                : new AboutLines()
                        .line("医院", booking.hospitalName())
                        .line("科室", booking.department())
                        .line("医生", booking.doctor())
                        .time("就诊时间", booking.startsAt())
                        .line("状态", booking.statusName())
                        .line("免责", booking.exemptionName())
                        .under(title, false);
    }

    private static List<Section> help(ReschedulePage page) {
        var lines = new AboutLines();
        var held = page.held();
        var promise = page.promise();
        if (held != null) {
            lines.time("已留号", held.startsAt()).time("保留到", held.until());
        }
        if (promise != null) {
            lines.time("承诺最迟", promise.by());
        }
        lines.line("就诊须带", page.evidenceNeeded());
        page.attempts()
                .forEach(one -> lines.line(
                        "联系 %s".formatted(one.channelName()),
                        "%s，%s，%s"
                                .formatted(
                                        one.attemptedAt()
                                                .toString()
                                                .replace('T', ' ')
                                                .substring(0, 16),
                                        one.outcomeName(),
                                        one.byName())));
        return lines.under("协助情况", false);
    }
}
