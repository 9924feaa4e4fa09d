package org.lookback.outpatient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

@Service
class ClinicBook implements ClinicRegister {

    private final BookingWork work;
    private final ClinicBooks books;
    private final ClinicSlots slots;
    private final SessionRules rules;
    private final Clock clock;

    ClinicBook(BookingWork work, ClinicBooks books, ClinicSlots slots, SessionRules rules, Clock clock) {
        this.work = work;
        this.books = books;
        this.slots = slots;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void put(ClinicDepartment department) {
        rules.check(department);
        work.run(() -> books.put(department));
    }

    @Override
    public void put(ClinicDoctor doctor) {
        rules.check(doctor);
        work.run(() -> books.put(doctor));
    }

    @Override
    public ClinicSession announce(NewSession session) {
        return work.call(() -> announced(session));
    }

    private ClinicSession announced(NewSession wanted) {
        var known = books.session(wanted.id());
        if (known.isPresent()) {
            return SessionTimes.same(known.get(), wanted);
        }
        rules.check(wanted);
        if (!books.add(wanted.session())) {
            return SessionTimes.same(session(wanted.id()), wanted);
        }
        slots.add(wanted.freeSlots());
        return wanted.session();
    }

    @Override
    public ClinicSession session(String id) {
        return books.session(id).orElseThrow(() -> BookingRefusals.sessionUnknown(id));
    }

    @Override
    public List<Slot> slots(String sessionId) {
        return slots.ofSession(session(sessionId).id());
    }

    @Override
    public List<ClinicDepartment> departments(String hospital) {
        return books.departments(hospital);
    }

    @Override
    public List<ClinicDoctor> doctors(String hospital) {
        return books.doctors(hospital);
    }

    @Override
    public SessionList sessions(String hospital, LocalDate day, int offset, int limit) {
        if (limit < 1 || limit > 200 || offset < 0) {
            throw Refusal.invalid("LIMIT", "每页条数 limit 应为 1 到 200，offset 不能为负数。");
        }
        if (day.getYear() < 2000 || day.getYear() > 2100) {
            throw Refusal.invalid("DAY", "日期应在 2000 年至 2100 年之间，请改正。");
        }
        var from = DistrictTime.at(day, LocalTime.MIDNIGHT);
        var until = DistrictTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
        return new SessionList(
                books.sessions(hospital, from, until, clock.instant(), offset, limit),
                books.countSessions(hospital, from, until));
    }
}
