package org.lookback.fhir;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.NewSession;
import org.lookback.outpatient.Sessions;
import org.lookback.outpatient.SlotTime;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces sessions with their slots, and cancels them. */
@Service
public class SessionIntake {

    private final ClinicRegister register;
    private final Sessions sessions;
    private final NumberBook numbers;
    private final OwnIds ids;

    SessionIntake(ClinicRegister register, Sessions sessions, NumberBook numbers, OwnIds ids) {
        this.register = register;
        this.sessions = sessions;
        this.numbers = numbers;
        this.ids = ids;
    }

    /** @throws Refusal SCHEDULE_NOT_FOUND, SCHEDULE_WITHOUT_SLOTS, DEPARTMENT_UNKNOWN, those of {@link ClinicRegister#announce} */
    @Transactional
    public Kept keep(PushedSession pushed, Program by) {
        numbers.claim(pushed.number(), by);
        var known = numbers.find(NumberKind.SCHEDULE, pushed.number(), by);
        if (pushed.id() != null && !pushed.id().equals(known.orElse(null))) {
            throw Refusal.notFound("SCHEDULE_NOT_FOUND", "本院没有推送过编号为“%s”的出诊，请核对。".formatted(pushed.id()));
        }
        var id = known.orElseGet(() -> ids.session(by, pushed.number()));
        if (known.isEmpty()) {
            announce(id, pushed, by);
            numbers.remember(NumberKind.SCHEDULE, pushed.number(), id, by);
        }
        if (pushed.active()) {
            return Kept.of(NumberKind.SCHEDULE, id, known.isEmpty());
        }
        var hit = sessions.cancel(id, CancelReason.PROV, by.id()).size();
        return new Kept(NumberKind.SCHEDULE, id, known.isEmpty(), 0, "已停诊：%d 个预约取消并免记爽约。".formatted(hit));
    }

    private void announce(String id, PushedSession pushed, Program by) {
        if (pushed.slots().isEmpty()) {
            throw Refusal.invalid(
                    "SCHEDULE_WITHOUT_SLOTS", "新的出诊（Schedule）须与它的全部号（Slot）放在同一个 transaction 或 batch Bundle 中推送。");
        }
        register.announce(new NewSession(
                id,
                by.hospital(),
                department(pushed, by),
                pushed.doctor(),
                bound(pushed, SlotTime::startsAt, Comparator.naturalOrder()),
                bound(pushed, SlotTime::endsAt, Comparator.reverseOrder()),
                pushed.slots()));
    }

    private static Instant bound(PushedSession pushed, Function<SlotTime, Instant> end, Comparator<Instant> order) {
        return pushed.slots().stream().map(end).min(order).orElseThrow();
    }

    private String department(PushedSession pushed, Program by) {
        var codes = register.departments(by.hospital()).stream()
                .map(ClinicDepartment::code)
                .toList();
        return pushed.departments().stream()
                .filter(codes::contains)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("DEPARTMENT_UNKNOWN", "Schedule.serviceType、specialty 里没有本院登记过的科室代码，请核对科室表。"));
    }
}
