package org.lookback.appointment.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.EvidenceNeeded;
import org.lookback.appointment.RescheduleCase;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;
import org.lookback.document.Facts;
import org.lookback.document.Issuer;
import org.lookback.document.Issuers;
import org.lookback.document.PaperTime;
import org.lookback.document.RescheduleFields;
import org.lookback.document.Row;
import org.lookback.outpatient.Bookings;
import org.lookback.patient.Patients;
import org.springframework.stereotype.Component;

/** What the patient is told by letter: not a no-show, what instead, what to bring and where to be tested; no diagnosis, no department. [D18] */
@Component
class NoticeOnPaper {

    private final Bookings bookings;
    private final Patients patients;
    private final EvidenceNeeded evidence;
    private final Directory directory;
    private final Issuers issuers;

    NoticeOnPaper(Bookings bookings, Patients patients, EvidenceNeeded evidence, Directory directory, Issuers issuers) {
        this.bookings = bookings;
        this.patients = patients;
        this.evidence = evidence;
        this.directory = directory;
        this.issuers = issuers;
    }

    Facts write(Facts facts, RescheduleCase reschedule) {
        var first = bookings.get(reschedule.firstAppointment());
        var now = bookings.get(reschedule.appointment());
        var held = reschedule.heldSlot();
        var planned = bookings.slot(held == null ? now.slotId() : held);
        var rebooked = !reschedule.appointment().equals(reschedule.firstAppointment());
        var known = held != null || rebooked;
        return facts.put(
                        RescheduleFields.PATIENT,
                        patients.card(reschedule.patientRef()).name())
                .put(RescheduleFields.OLD_SLOT, PaperTime.hour(first.startsAt()))
                .put(RescheduleFields.NEW_SLOT, arrangement(known ? planned.startsAt() : null, held != null))
                .put(
                        RescheduleFields.ANSWER_BY,
                        held == null || reschedule.heldUntil() == null ? null : PaperTime.hour(reschedule.heldUntil()))
                .put(
                        RescheduleFields.EVIDENCE,
                        known ? evidence.at(planned).orElse("按医院入口公布的要求准备。") : "选定新的时间后，由预约服务台告知需要什么结果、在什么时间检测。")
                .rows(RescheduleFields.POINTS, points(reschedule.hospital()));
    }

    private static String arrangement(@Nullable Instant start, boolean held) {
        if (start == null) {
            return "尚未选定，请与预约服务台联系选择";
        }
        return PaperTime.hour(start) + (held ? "（已为您留号，请在答复期限前确认）" : "（已改约）");
    }

    /** The hospital itself and the community health centres. */
    private List<Row> points(String hospital) {
        var centres = directory.units().stream().filter(unit -> unit.active() && unit.kind() == UnitKind.HEALTH_CENTRE);
        return Stream.concat(directory.findUnit(hospital).stream(), centres)
                .map(this::point)
                .toList();
    }

    private Row point(Unit unit) {
        var letterhead = issuers.find(unit.code());
        return new Row()
                .put(RescheduleFields.POINT, unit.name())
                .put(
                        RescheduleFields.POINT_ADDRESS,
                        letterhead.map(Issuer::address).orElse(null))
                .put(RescheduleFields.POINT_PHONE, letterhead.map(Issuer::phone).orElse(null));
    }
}
