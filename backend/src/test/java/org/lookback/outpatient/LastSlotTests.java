package org.lookback.outpatient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fifty people at the same moment: nobody gets what somebody else has, and nobody waits in vain. */
@ProcessTest
@Tag("database")
class LastSlotTests {

    private static final int PEOPLE = 50;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Clinics clinics;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Story story;

    @BeforeEach
    void aDayBefore() {
        story.at("2031-02-03T10:00");
    }

    @Test
    void ofFiftyOnTheLastSlotOneWinsAndTheOthersAreToldWhatToDo() throws Exception {
        var slot = clinics.open("t-last-1", "hosp-1", "t-last", "2031-02-05T09:00", 1, 15)
                .get(0);
        var answers = atOnce(no -> () -> clinics.booked(slot, "P-LAST-" + no).id());
        assertThat(answers.remove("SLOT_TAKEN")).isEqualTo(PEOPLE - 1);
        assertThat(answers).hasSize(1);
        assertThat(sql.queryForObject(
                        "select count(*) from clinic_appointment where slot_id = ?", Integer.class, slot.id()))
                .isEqualTo(1);
        assertThat(BookingRefusals.slotTaken().getMessage()).contains("另选一个时间");
    }

    @Test
    void fiftyOnFiftySlotsAllWinWithNumbersOfTheirOwn() throws Exception {
        var slots = clinics.open("t-last-2", "hosp-1", "t-last", "2031-02-05T09:00", PEOPLE, 5);
        var answers =
                atOnce(no -> () -> clinics.booked(slots.get(no), "P-MANY-" + no).id());
        assertThat(answers).hasSize(PEOPLE);
        assertThat(new HashSet<>(answers.values())).containsExactly(1);
    }

    @Test
    void fiftyWhoSwapWithinOneSessionNeitherDeadlockNorShareASlot() throws Exception {
        var slots = clinics.open("t-last-3", "hosp-1", "t-last", "2031-02-06T09:00", 4, 15);
        var booked = List.of(clinics.booked(slots.get(0), "P-SWAP-0"), clinics.booked(slots.get(3), "P-SWAP-1"));
        var answers = atOnce(no -> () -> {
            var target = slots.get(no % 4).id();
            return bookings.move(booked.get(no % 2).id(), target, "desk")
                    .status()
                    .name();
        });
        assertThat(answers.keySet()).isSubsetOf("BOOKED", "SLOT_TAKEN", "SLOT_BUSY_TRY_AGAIN");
        var free = booked.stream()
                .map(one -> bookings.get(one.id()).slotId())
                .distinct()
                .count();
        assertThat(free).isEqualTo(2);
        assertThat(sql.queryForObject(
                        "select count(*) from clinic_slot where session_id = 't-last-3' and status = 'BUSY'",
                        Integer.class))
                .isEqualTo(2);
    }

    @Test
    void aSessionCancelledWhileEverybodyBooksLeavesNobodyBehind() throws Exception {
        var slots = clinics.open("t-last-4", "hosp-1", "t-last", "2031-02-07T09:00", PEOPLE, 5);
        var answers = atOnce(no -> () -> no == 20
                ? String.valueOf(sessions.cancel("t-last-4", CancelReason.PROV, "desk") != null)
                : clinics.booked(slots.get(no), "P-GONE-" + no).status().name());
        assertThat(answers.keySet()).isSubsetOf("BOOKED", "SLOT_TAKEN", "true");
        assertThat(sql.queryForObject(
                        "select count(*) from clinic_appointment where status = 'BOOKED' and slot_id like 't-last-4-%'",
                        Integer.class))
                .isZero();
    }

    @Test
    void theSameConfirmationFiftyTimesIsOneBooking() throws Exception {
        var slots = clinics.open("t-last-5", "hosp-1", "t-last", "2031-02-08T09:00", 2, 15);
        var old = clinics.booked(slots.get(0), "P-TWICE");
        var number = new CaseNumber("APT-20310203-000009");
        bookings.hold(slots.get(1).id(), number, Clinics.time("2031-02-04T10:00"));
        var answers = atOnce(no ->
                () -> bookings.confirm(slots.get(1).id(), number, old, "desk").id());
        assertThat(answers).hasSize(1);
    }

    /** What everybody was told, with how many were told so. */
    private static TreeMap<String, Integer> atOnce(IntFunction<Callable<String>> work) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var people = Executors.newFixedThreadPool(PEOPLE);
        var answers = new TreeMap<String, Integer>();
        try {
            var calls = IntStream.range(0, PEOPLE)
                    .mapToObj(no -> (Callable<String>) () -> {
                        start.await();
                        try {
                            return work.apply(no).call();
                        } catch (Refusal refused) {
                            return refused.code();
                        }
                    })
                    .toList();
            for (var answer : people.invokeAll(calls)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        } finally {
            people.shutdownNow();
        }
        return answers;
    }
}
