package org.lookback.supervision.persistence;

import java.util.Collection;
import java.util.List;
import org.lookback.supervision.CaseFacts;
import org.lookback.supervision.StoredEnd;
import org.lookback.supervision.SupervisedDeadline;
import org.lookback.supervision.SupervisedLevel;
import org.lookback.supervision.SupervisedLines;
import org.springframework.stereotype.Repository;

@Repository
class SqlSupervisedLines implements SupervisedLines {

    private static final int PORTION = 500;

    private final LineMapper mapper;

    SqlSupervisedLines(LineMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(Collection<SupervisedDeadline> deadlines) {
        var rows = List.copyOf(deadlines);
        for (int from = 0; from < rows.size(); from += PORTION) {
            mapper.upsertDeadlines(rows.subList(from, Math.min(rows.size(), from + PORTION)));
        }
    }

    @Override
    public void climb(Collection<SupervisedLevel> levels) {
        var rows = List.copyOf(levels);
        for (int from = 0; from < rows.size(); from += PORTION) {
            mapper.upsertLevels(rows.subList(from, Math.min(rows.size(), from + PORTION)));
        }
        // one transaction moves one ladder; the statement stays simple for it
        rows.stream().filter(level -> level.reachedAt() != null).forEach(mapper::updateLevel);
    }

    @Override
    public void climbAgain(Collection<String> caseNumbers) {
        if (!caseNumbers.isEmpty()) {
            mapper.updateLevels(caseNumbers);
        }
    }

    @Override
    public List<StoredEnd> ends(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty() ? List.of() : mapper.listEnds(caseNumbers);
    }

    @Override
    public List<CaseFacts> facts(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty() ? List.of() : mapper.listFacts(caseNumbers);
    }

    @Override
    public long count() {
        return mapper.count();
    }
}
