package org.lookback.fhir;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lookback.outpatient.ExternalId;
import org.lookback.privacy.ReadLog;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a hospital reads back: its own bookings and pseudonyms, each look on record. [C6] */
@Service
public class HospitalReading {

    /** Most bookings in one answer. */
    public static final int MOST = 200;

    private static final String LOOK = "FHIR";

    private final BookingViews views;
    private final NumberBook numbers;
    private final ReadLog log;

    HospitalReading(BookingViews views, NumberBook numbers, ReadLog log) {
        this.views = views;
        this.numbers = numbers;
        this.log = log;
    }

    /** @throws Refusal APPOINTMENT_NOT_FOUND for one of another hospital, too */
    @Transactional
    public Page booking(String id, Program by) {
        var found = views.find(BookingSearch.one(by.hospital(), id));
        if (found.isEmpty()) {
            throw Refusal.notFound("APPOINTMENT_NOT_FOUND", "本院没有编号为“%s”的预约，请核对预约编号。".formatted(id));
        }
        return page(found, 1, by, id);
    }

    /** @throws Refusal LIMIT_TOO_LARGE */
    @Transactional
    public Page search(BookingSearch search, Program by) {
        if (search.limit() < 1 || search.limit() > MOST || search.offset() < 0) {
            throw Refusal.invalid("LIMIT_TOO_LARGE", "一次最多读取 %d 条（_count、_offset），请分页读取。".formatted(MOST));
        }
        return page(views.find(search), views.count(search), by, by.hospital());
    }

    /** Her numbers at this hospital. @throws Refusal PATIENT_NOT_FOUND */
    @Transactional
    public List<ExternalId> patient(String patientRef, Program by) {
        var known = numbers.of(NumberKind.PATIENT, List.of(patientRef), by);
        if (known.isEmpty()) {
            throw Refusal.notFound("PATIENT_NOT_FOUND", "本院没有推送过编号为“%s”的患者，请核对编号。".formatted(patientRef));
        }
        log.record(by.id(), LOOK, patientRef, List.of("Patient.identifier"), "医院信息系统读取 Patient");
        return known.stream().map(Numbered::number).toList();
    }

    private Page page(List<BookingView> found, int total, Program by, String record) {
        var ids = found.stream().map(BookingView::id).toList();
        if (!ids.isEmpty()) {
            log.record(by.id(), LOOK, record, ids, "医院信息系统读取 Appointment");
        }
        return new Page(found, total, aliases(ids, by));
    }

    private Map<String, List<ExternalId>> aliases(Collection<String> ids, Program by) {
        return numbers.of(NumberKind.APPOINTMENT, ids, by).stream()
                .collect(Collectors.groupingBy(
                        Numbered::recordId, Collectors.mapping(Numbered::number, Collectors.toList())));
    }

    /** @param total in all pages @param numbers what the hospital called bookings that were made here */
    public record Page(List<BookingView> items, int total, Map<String, List<ExternalId>> numbers) {}
}
