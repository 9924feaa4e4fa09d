package org.lookback.fhir;

import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.Slot;
import org.lookback.outpatient.SlotStatus;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learns how a hospital numbers its slots. Whether one is free follows from the bookings here, not from what is sent. */
@Service
public class SlotIntake {

    private final ClinicRegister register;
    private final Bookings bookings;
    private final NumberBook numbers;

    SlotIntake(ClinicRegister register, Bookings bookings, NumberBook numbers) {
        this.register = register;
        this.bookings = bookings;
        this.numbers = numbers;
    }

    /** @throws Refusal SLOT_NOT_FOUND, SLOT_STATUS, NUMBER_TAKEN */
    @Transactional
    public Kept keep(PushedSlot pushed, Program by) {
        if (pushed.status() == SlotStatus.BUSY_UNAVAILABLE || pushed.status() == SlotStatus.ENTERED_IN_ERROR) {
            throw Refusal.invalid(
                    "SLOT_STATUS", "单个号不能停用：整次停诊请推送 Schedule.active=false，个别预约请推送 Appointment 取消（prov、prov-pers）。");
        }
        var slot = slot(pushed);
        if (!slot.hospital().equals(by.hospital())) {
            throw unknown();
        }
        if (pushed.number() == null) {
            return Kept.of(NumberKind.SLOT, slot.id(), false);
        }
        numbers.claim(pushed.number(), by);
        return Kept.of(NumberKind.SLOT, slot.id(), numbers.remember(NumberKind.SLOT, pushed.number(), slot.id(), by));
    }

    /** A slot of this hospital. @throws Refusal SLOT_NOT_FOUND */
    @Transactional(readOnly = true)
    public Slot get(String id, Program by) {
        var slot = bookings.slot(id);
        if (!slot.hospital().equals(by.hospital())) {
            throw unknown();
        }
        return slot;
    }

    private Slot slot(PushedSlot pushed) {
        return register.slots(pushed.sessionId()).stream()
                .filter(slot -> slot.startsAt().equals(pushed.startsAt())
                        && slot.endsAt().equals(pushed.endsAt()))
                .filter(slot -> pushed.id() == null || pushed.id().equals(slot.id()))
                .findFirst()
                .orElseThrow(SlotIntake::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("SLOT_NOT_FOUND", "本院的出诊里没有这个起止时间的号，请核对；新的出诊请与全部号一起推送。");
    }
}
