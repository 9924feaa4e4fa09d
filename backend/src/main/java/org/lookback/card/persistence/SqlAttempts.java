package org.lookback.card.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Attempt;
import org.lookback.card.Attempts;
import org.lookback.card.SheetItem;
import org.lookback.card.Training;
import org.springframework.stereotype.Repository;

@Repository
class SqlAttempts implements Attempts {

    private final AttemptMapper mapper;

    SqlAttempts(AttemptMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Attempt> ofCase(String caseNo) {
        return mapper.listOfCase(caseNo);
    }

    @Override
    public Optional<Attempt> find(String caseNo, int attempt) {
        return Optional.ofNullable(mapper.select(caseNo, attempt));
    }

    @Override
    public Optional<Attempt> findForWriting(String caseNo, int attempt) {
        return Optional.ofNullable(mapper.selectForUpdate(caseNo, attempt));
    }

    @Override
    public Optional<Attempt> findByToken(String tokenHash) {
        return Optional.ofNullable(mapper.selectByToken(tokenHash));
    }

    @Override
    public Optional<Attempt> findBySeat(String seatHash) {
        return Optional.ofNullable(mapper.selectBySeat(seatHash));
    }

    @Override
    public List<Attempt> overdue(Instant before, int limit) {
        return mapper.listOverdue(before, limit);
    }

    @Override
    public void add(Attempt attempt, List<SheetItem> sheet) {
        mapper.insert(attempt);
        mapper.insertSheet(attempt.caseNo(), attempt.attempt(), sheet);
    }

    @Override
    public void update(Attempt attempt) {
        mapper.update(attempt);
    }

    @Override
    public List<SheetItem> sheet(String caseNo, int attempt) {
        return mapper.listSheet(caseNo, attempt);
    }

    @Override
    public void answer(String caseNo, int attempt, int position, @Nullable String choice, Instant at) {
        mapper.updateAnswer(caseNo, attempt, position, choice, at);
    }

    @Override
    public List<Training> trainings(String caseNo) {
        return mapper.listTrainings(caseNo);
    }

    @Override
    public void add(Training training) {
        mapper.insertTraining(training);
    }
}
