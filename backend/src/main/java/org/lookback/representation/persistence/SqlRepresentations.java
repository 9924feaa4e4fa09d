package org.lookback.representation.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lookback.representation.Representation;
import org.lookback.representation.Representations;
import org.lookback.representation.persistence.ContestedRow.PaperRow;
import org.springframework.stereotype.Repository;

@Repository
class SqlRepresentations implements Representations {

    private final RepresentationMapper mapper;

    SqlRepresentations(RepresentationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Representation one) {
        mapper.insert(RepresentationRow.of(one));
        mapper.insertItems(one.caseNo(), items(one));
        var papers = one.filing().evidence().stream()
                .map(id -> new PaperRow(one.seq(), id))
                .toList();
        if (!papers.isEmpty()) {
            mapper.insertPapers(one.caseNo(), papers);
        }
    }

    @Override
    public boolean updateIfUnchanged(Representation one) {
        if (mapper.updateIfUnchanged(RepresentationRow.of(one)) == 0) {
            return false;
        }
        if (one.items().stream().allMatch(item -> item.upheld() != null)) {
            mapper.updateItems(one.caseNo(), one.seq(), one.upheldReferences());
        }
        return true;
    }

    @Override
    public Optional<Representation> find(String caseNo, int seq) {
        return ofCase(caseNo).stream().filter(one -> one.seq() == seq).findFirst();
    }

    @Override
    public List<Representation> ofCase(String caseNo) {
        var rows = mapper.listByCase(caseNo);
        if (rows.isEmpty()) {
            return List.of();
        }
        var items = mapper.listItems(caseNo);
        var papers = mapper.listPapers(caseNo);
        return rows.stream()
                .map(row -> row.with(
                        items.stream()
                                .filter(item -> item.seq() == row.seq())
                                .map(ContestedRow::item)
                                .toList(),
                        papers.stream()
                                .filter(paper -> paper.seq() == row.seq())
                                .map(PaperRow::evidenceId)
                                .toList()))
                .toList();
    }

    private static List<ContestedRow> items(Representation one) {
        return IntStream.range(0, one.items().size())
                .mapToObj(idx -> {
                    var item = one.items().get(idx);
                    return new ContestedRow(one.seq(), idx, item.reference(), item.text(), item.upheld());
                })
                .toList();
    }
}
