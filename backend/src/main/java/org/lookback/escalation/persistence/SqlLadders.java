package org.lookback.escalation.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.escalation.Ladder;
import org.lookback.escalation.LadderLevel;
import org.lookback.escalation.Ladders;
import org.springframework.stereotype.Repository;

@Repository
class SqlLadders implements Ladders {

    private final LadderMapper mapper;

    SqlLadders(LadderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Ladder> ofTask(String taskId) {
        return Optional.ofNullable(mapper.selectByTask(taskId));
    }

    @Override
    public List<Ladder> openUnder(String caseNo, String term, String track) {
        return mapper.listOpen(caseNo, term, track);
    }

    @Override
    public List<Ladder> ofCase(String caseNo) {
        return mapper.listByCase(caseNo);
    }

    @Override
    public Ladder add(Ladder ladder) {
        mapper.insert(ladder);
        return ofTask(ladder.taskId()).orElseThrow();
    }

    @Override
    public void update(Ladder ladder) {
        mapper.update(ladder);
    }

    @Override
    public List<LadderLevel> levels(long ladder) {
        return mapper.listLevels(ladder);
    }

    @Override
    public List<LadderLevel> levelsOfCase(String caseNo) {
        return mapper.listLevelsOfCase(caseNo);
    }

    @Override
    public void add(LadderLevel level) {
        mapper.insertLevel(level);
    }

    @Override
    public void update(LadderLevel level) {
        mapper.updateLevel(level);
    }
}
