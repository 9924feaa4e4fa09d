package org.lookback.appointment.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.appointment.Attempt;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.Reschedules;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlReschedules implements Reschedules {

    private final RescheduleMapper mapper;

    SqlReschedules(RescheduleMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<RescheduleCase> find(CaseNumber number) {
        return Optional.ofNullable(mapper.select(number.value())).map(RescheduleRow::toCase);
    }

    @Override
    public RescheduleCase get(CaseNumber number) {
        return find(number)
                .orElseThrow(() -> Refusal.notFound("RESCHEDULE_NOT_FOUND", "没有编号为 %s 的改约案件，请核对编号。".formatted(number)));
    }

    @Override
    public Optional<RescheduleCase> openOf(String appointment) {
        return Optional.ofNullable(mapper.selectOpenOf(appointment)).map(RescheduleRow::toCase);
    }

    @Override
    public List<RescheduleCase> openOfPatient(String patientRef) {
        return mapper.listOpenOfPatient(patientRef).stream()
                .map(RescheduleRow::toCase)
                .toList();
    }

    @Override
    public List<CaseNumber> holdingIn(String sessionId) {
        return mapper.listHoldingIn(sessionId).stream().map(CaseNumber::new).toList();
    }

    @Override
    public void add(RescheduleCase reschedule) {
        mapper.insert(RescheduleRow.of(reschedule));
    }

    @Override
    public void update(RescheduleCase reschedule) {
        if (mapper.updateIfUnchanged(RescheduleRow.of(reschedule)) == 0) {
            throw new OptimisticLockingFailureException(
                    "rescheduling case %s was changed".formatted(reschedule.number()));
        }
    }

    @Override
    public void add(CaseNumber number, Attempt attempt) {
        mapper.insertAttempt(number.value(), attempt);
    }

    @Override
    public List<Attempt> attempts(CaseNumber number) {
        return mapper.listAttempts(number.value());
    }
}
