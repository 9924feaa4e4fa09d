package org.lookback.appointment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lookback.appointment.RescheduleLine;
import org.lookback.appointment.RescheduleLists;
import org.lookback.calendar.DistrictTime;
import org.lookback.patient.Patients;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases of patients who may not enter, one by one and in lists. */
@RestController
@RequestMapping("/api/appointments/cases")
@Tag(name = "改约协助")
class RescheduleController {

    private final RescheduleSight sight;
    private final ReschedulePages pages;
    private final RescheduleLists lists;
    private final Patients patients;
    private final RescheduleNames naming;
    private final Clock clock;

    RescheduleController(
            RescheduleSight sight,
            ReschedulePages pages,
            RescheduleLists lists,
            Patients patients,
            RescheduleNames naming,
            Clock clock) {
        this.sight = sight;
        this.pages = pages;
        this.lists = lists;
        this.patients = patients;
        this.naming = naming;
        this.clock = clock;
    }

    record Found(List<RescheduleItem> items, int total, LocalDate from, LocalDate to, int offset, int limit) {}

    @GetMapping
    @Operation(summary = "本院的改约案件，新的在前；期间按登记日期，最长 366 天，不写为最近 31 天；每次最多 200 条。区级人员只看统计数")
    Found find(@ParameterObject @ModelAttribute CasesAsked asked, Authentication login) {
        var days = asked.days(DistrictTime.dayOf(clock.instant()));
        var search = asked.search(days, sight.hospitals(asked.hospital(), login));
        var names = naming.now();
        var lines = lists.find(search);
        var cards = patients.cards(
                lines.stream().map(RescheduleLine::patientRef).distinct().toList());
        var items = lines.stream()
                .map(line -> RescheduleItem.of(line, cards.get(line.patientRef()), names))
                .toList();
        return new Found(items, lists.count(search), days.from(), days.to(), search.offset(), search.limit());
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "一件改约案件：患者（遮盖）、原预约、新预约、留号、联系记录、承诺和期限；科室和分诊记录只给就诊医院")
    ReschedulePage one(@PathVariable String caseNo, Authentication login) {
        return pages.page(sight.mayRead(caseNo, login));
    }
}
