package org.lookback.outpatient;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Supplier;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** A slot from hand to hand. Slots are locked before bookings and in the order of their ids, so that nobody waits in a circle. */
@Component
class SlotHands {

    private final ClinicSlots slots;
    private final Clock clock;

    SlotHands(ClinicSlots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Slot get(String id) {
        return slots.find(id).orElseThrow(() -> BookingRefusals.slotUnknown(id));
    }

    void lock(Collection<String> ids) {
        slots.lock(ids);
    }

    void free(String id) {
        slots.free(id);
    }

    void take(Slot slot) {
        ahead(slot);
        if (!slots.take(slot.id(), now())) {
            throw refused(slot).get();
        }
    }

    Slot hold(Slot slot, CaseNumber forCase, Instant until) {
        ahead(slot);
        var whole = until.truncatedTo(ChronoUnit.SECONDS);
        if (!open(slot) && !forCase.value().equals(slot.heldFor())
                || !slots.hold(slot.id(), forCase.value(), whole, now())) {
            throw refused(slot).get();
        }
        return get(slot.id());
    }

    void takeHeld(Slot slot, CaseNumber forCase) {
        ahead(slot);
        if (!slots.takeHeld(slot.id(), forCase.value(), now())) {
            throw BookingRefusals.holdLapsed();
        }
    }

    void release(String id, CaseNumber forCase) {
        slots.release(id, forCase.value());
    }

    void ahead(Slot slot) {
        if (!slot.startsAt().isAfter(now())) {
            throw BookingRefusals.slotInPast();
        }
    }

    boolean open(Slot slot) {
        var until = slot.heldUntil();
        return slot.status() == SlotStatus.FREE
                || slot.status() == SlotStatus.BUSY_TENTATIVE && until != null && until.isBefore(now());
    }

    static Supplier<Refusal> refused(Slot slot) {
        return slot.status() == SlotStatus.BUSY_UNAVAILABLE ? BookingRefusals::slotClosed : BookingRefusals::slotTaken;
    }
}
