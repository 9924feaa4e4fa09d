package org.lookback.appointment.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.Reschedules;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who sees which patient's case: her hospital all of it, the health centre it calls what it needs, the district counts only. (C5) [C6] */
@Component
class RescheduleSight {

    private static final Set<UnitKind> TREATING = Set.of(UnitKind.HOSPITAL, UnitKind.HEALTH_CENTRE);

    private final Readers readers;
    private final Reschedules cases;
    private final CaseDesk files;
    private final Directory directory;

    RescheduleSight(Readers readers, Reschedules cases, CaseDesk files, Directory directory) {
        this.readers = readers;
        this.cases = cases;
        this.files = files;
        this.directory = directory;
    }

    /** What somebody may look at. @param ofHospital the reader works where the patient is treated; otherwise for a centre that helps */
    record Seen(RescheduleCase reschedule, boolean ofHospital, Reader reader) {

        /** The appointment desk of the hospital, as long as there is something to choose. */
        boolean isDesk() {
            return reschedule.isOpen() && reader.groups().contains(PostRole.HANDLER.group(reschedule.hospital()));
        }
    }

    /** @throws Refusal NOT_A_CASE_NUMBER, CASE_NOT_FOUND, COUNTS_ONLY */
    Seen mayRead(String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        var reader = readers.of(login);
        if (treatingUnits(reader).isEmpty()) {
            throw countsOnly();
        }
        return cases.find(number)
                .map(found -> new Seen(found, reader.units().contains(found.hospital()), reader))
                .filter(seen -> seen.ofHospital()
                        || files.involvedUnits(number).stream().anyMatch(reader.units()::contains))
                .orElseThrow(
                        () -> Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的改约案件，或您无权查看，请核对编号。".formatted(number)));
    }

    /** The same for the hospital alone. */
    Seen mayReadOfHospital(String caseNo, Authentication login) {
        var seen = mayRead(caseNo, login);
        if (!seen.ofHospital()) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有就诊医院的人员可以查看。");
        }
        return seen;
    }

    /** The hospitals somebody may look into. @param wanted one of them, or null @throws Refusal COUNTS_ONLY, NOT_YOUR_UNIT */
    Set<String> hospitals(@Nullable String wanted, Authentication login) {
        var own = treatingUnits(readers.of(login));
        if (own.isEmpty()) {
            throw countsOnly();
        }
        if (wanted == null || wanted.isBlank()) {
            return own;
        }
        if (!own.contains(wanted.strip())) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "您只能查看本院的预约和改约案件。");
        }
        return Set.of(wanted.strip());
    }

    private Set<String> treatingUnits(Reader reader) {
        return reader.units().stream()
                .filter(code -> directory
                        .findUnit(code)
                        .map(Unit::kind)
                        .filter(TREATING::contains)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static Refusal countsOnly() {
        return Refusal.forbidden("COUNTS_ONLY", "患者的预约和改约案件只有就诊医院可以查看；区级请看统计数。");
    }
}
