package org.lookback.outpatient;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** The register of bookings: one place, one patient, whoever comes first. Every method is one transaction of its own or joins the caller's. */
public interface Bookings {

    /** @throws Refusal APPOINTMENT_NOT_FOUND */
    Appointment get(String id);

    Optional<Appointment> find(ExternalId external);

    /** @throws Refusal SLOT_NOT_FOUND */
    Slot slot(String slotId);

    ClinicDepartment department(Slot slot);

    /** What kinds of department many slots belong to, by slot id. The register answers with a fixed number of queries. */
    default Map<String, DepartmentKind> kinds(Collection<String> slotIds) {
        return slotIds.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> department(slot(id))
                .kind()));
    }

    /** The session the slot belongs to. */
    ClinicSession session(Slot slot);

    /** Books a free slot; the same external id gives the booking made first. @throws Refusal SLOT_TAKEN, SLOT_IN_PAST, BOOKING_SUSPENDED */
    Appointment book(NewAppointment wanted, String by);

    /** Keeps a free slot for a case. @throws Refusal SLOT_TAKEN if somebody was faster, SLOT_IN_PAST */
    Slot hold(String slotId, CaseNumber forCase, Instant until);

    /** Nothing happens if it is not held for this case any more. */
    void release(String slotId, CaseNumber forCase);

    /** Turns a hold into a booking of the same patient instead of the old one; the old one is cancelled with {@code oth-mu} (or as it was) and its slot released. @throws Refusal HOLD_LAPSED */
    Appointment confirm(String slotId, CaseNumber forCase, Appointment old, String by);

    /** Cancels a booking that is still ahead and frees its slot; nothing happens to one that is not ahead any more. */
    Appointment cancel(String id, CancelReason reason, String by);

    /** Never counted from now on, also if it was counted already. The first reason stays. */
    Appointment exempt(String id, ExemptionReason reason, String by);

    /** The patient is there. */
    Appointment arrived(String id, String by);

    /** The visit took place. */
    Appointment fulfilled(String id, String by);

    /** The patient did not come: an exempt booking becomes cancelled with {@code oth-mu}, any other a no-show, and the limit is applied. */
    Appointment noShow(String id, String by);

    /** A no-show that should not have been booked: cancelled with {@code oth-mu}, exempt, count and suspension put right. @throws Refusal NOT_A_NO_SHOW */
    Appointment correctNoShow(String id, String by);

    Appointment enteredInError(String id, String by);

    /** Moves it within its session, e.g. behind a test. @throws Refusal SLOT_TAKEN, OTHER_SESSION */
    Appointment move(String id, String slotId, String by);
}
