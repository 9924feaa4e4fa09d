package org.lookback.inspection.persistence;

import java.util.List;
import java.util.stream.Stream;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBacks;
import org.lookback.inspection.persistence.LookBackRow.ItemRow;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlLookBacks implements LookBacks {

    private final LookBackMapper mapper;

    SqlLookBacks(LookBackMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<LookBack> ofCase(CaseNumber number) {
        var rows = mapper.listByCase(number.value());
        if (rows.isEmpty()) {
            return List.of();
        }
        var items = mapper.listItems(number.value());
        return rows.stream().map(row -> row.with(items)).toList();
    }

    @Override
    public void add(CaseNumber number, String venueCode, String leadUnit, List<LookBack> planned) {
        mapper.insert(
                number.value(),
                venueCode,
                leadUnit,
                planned.stream().map(LookBackRow::of).toList());
        mapper.insertItems(
                number.value(), planned.stream().flatMap(SqlLookBacks::items).toList());
    }

    @Override
    public void update(CaseNumber number, LookBack lookBack) {
        if (mapper.updateIfPlanned(number.value(), LookBackRow.of(lookBack)) == 0) {
            throw new OptimisticLockingFailureException(
                    "look-back %d of %s was done".formatted(lookBack.index(), number));
        }
        mapper.deleteItems(number.value(), lookBack.index());
        mapper.insertItems(number.value(), items(lookBack).toList());
    }

    private static Stream<ItemRow> items(LookBack lookBack) {
        return lookBack.items().stream()
                .map(item -> new ItemRow(
                        lookBack.index(),
                        item.key().checklistId(),
                        item.key().checklistVersion(),
                        item.itemNo(),
                        item.toRecheck(),
                        item.holds(),
                        item.description()));
    }
}
