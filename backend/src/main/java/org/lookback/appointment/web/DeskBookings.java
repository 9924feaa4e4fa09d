package org.lookback.appointment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.BookingLists;
import org.lookback.outpatient.Bookings;
import org.lookback.patient.Patients;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Finds bookings by what a patient can tell: a number of ours or of the hospital, her phone. */
@Component
class DeskBookings {

    private static final Pattern LAST_FOUR = Pattern.compile("\\d{4}");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 100;
    private static final int MOST = 1000;
    private static final int DAYS_BACK = 366;

    private final Bookings bookings;
    private final BookingLists lists;
    private final Patients patients;
    private final Clock clock;

    DeskBookings(Bookings bookings, BookingLists lists, Patients patients, Clock clock) {
        this.bookings = bookings;
        this.lists = lists;
        this.patients = patients;
        this.clock = clock;
    }

    record Found(List<Appointment> items, int total) {}

    /** @throws Refusal TEXT_BAD, DAY_BAD */
    Found find(Set<String> hospitals, @Nullable String text, @Nullable LocalDate day, Page page) {
        var on = day == null ? DistrictTime.dayOf(clock.instant()) : day;
        if (on.getYear() < 2000 || on.getYear() > 2100) {
            throw Refusal.invalid("DAY_BAD", "就诊日期应在 2000 年到 2100 年之间，请核对。");
        }
        if (text == null || text.isBlank()) {
            return ofDay(hospitals.iterator().next(), on, page);
        }
        var words = text.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw Refusal.invalid("TEXT_BAD", "请输入 %d 到 %d 个字符的编号或者手机号。".formatted(SHORTEST, LONGEST));
        }
        var all = Stream.of(own(words), external(hospitals, words), ofPatients(words, on))
                .flatMap(List::stream)
                .filter(one -> hospitals.contains(one.hospital()))
                .distinct()
                .sorted(Comparator.comparing(Appointment::startsAt).thenComparing(Appointment::id))
                .toList();
        return new Found(all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size());
    }

    private Found ofDay(String hospital, LocalDate day, Page page) {
        var from = DistrictTime.at(day, LocalTime.MIDNIGHT);
        var until = DistrictTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
        return new Found(
                lists.ofHospital(hospital, from, until, page.offset(), page.limit()),
                lists.countOfHospital(hospital, from, until));
    }

    private List<Appointment> own(String words) {
        try {
            return words.startsWith("A-") ? List.of(bookings.get(words)) : List.of();
        } catch (Refusal unknown) {
            return List.of();
        }
    }

    private List<Appointment> external(Set<String> hospitals, String words) {
        return hospitals.stream()
                .flatMap(hospital -> lists.withExternalValue(hospital, words).stream())
                .toList();
    }

    /** Four digits are many people's: only those of the day. */
    private List<Appointment> ofPatients(String words, LocalDate day) {
        var known = patients.matching(words);
        var few = LAST_FOUR.matcher(words).matches();
        var from = few ? day : DistrictTime.dayOf(clock.instant()).minusDays(DAYS_BACK);
        return known.isEmpty()
                ? List.of()
                : lists.ofPatients(known, DistrictTime.at(from, LocalTime.MIDNIGHT), MOST).stream()
                        .filter(one ->
                                !few || DistrictTime.dayOf(one.startsAt()).equals(day))
                        .toList();
    }
}
