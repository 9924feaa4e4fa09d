package org.lookback.flag.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.CheckPhase;
import org.lookback.flag.CriteriaSheets;
import org.springframework.stereotype.Repository;

@Repository
class SqlCriteriaSheets implements CriteriaSheets {

    private final FlagDetailMapper mapper;

    SqlCriteriaSheets(FlagDetailMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(CaseNumber number, Sheet sheet) {
        var criteria = sheet.criteria();
        if (criteria.isEmpty()) {
            return;
        }
        mapper.insertCriteria(
                number.value(),
                IntStream.range(0, criteria.size())
                        .mapToObj(at -> CriterionRow.of(sheet.phase(), at + 1, criteria.get(at), sheet.checkedAt()))
                        .toList());
    }

    @Override
    public List<Sheet> of(CaseNumber number) {
        var rows = mapper.listCriteria(number.value());
        var sheets = new ArrayList<Sheet>();
        for (var phase : CheckPhase.values()) {
            var own = rows.stream().filter(row -> row.phase() == phase).toList();
            if (!own.isEmpty()) {
                var criteria = own.stream().map(CriterionRow::toCriterion).toList();
                sheets.add(new Sheet(phase, own.get(0).checkedAt(), criteria));
            }
        }
        return sheets;
    }
}
