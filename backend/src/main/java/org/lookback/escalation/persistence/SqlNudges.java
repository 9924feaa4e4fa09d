package org.lookback.escalation.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.Nudge;
import org.lookback.escalation.Nudges;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlNudges implements Nudges {

    private final NudgeMapper mapper;

    SqlNudges(NudgeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Nudge> newest(String taskId) {
        return mapper.selectNewest(taskId);
    }

    @Override
    public List<Nudge> ofTask(String taskId) {
        return mapper.listByTask(taskId);
    }

    @Override
    public List<Nudge> ofCase(CaseNumber number) {
        return mapper.listByCase(number.value());
    }

    @Override
    public int countBy(String person, Instant from, Instant until) {
        return mapper.countBy(person, from, until);
    }

    @Override
    public boolean add(Nudge nudge) {
        try {
            mapper.insert(nudge);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
