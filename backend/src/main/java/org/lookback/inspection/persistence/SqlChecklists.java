package org.lookback.inspection.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lookback.inspection.Checklist;
import org.lookback.inspection.Checklists;
import org.lookback.inspection.persistence.ChecklistMapper.Line;
import org.springframework.stereotype.Repository;

@Repository
class SqlChecklists implements Checklists {

    private final ChecklistMapper mapper;
    // versions never change, so that one read is enough
    private final Map<String, Checklist> read = new ConcurrentHashMap<>();

    SqlChecklists(ChecklistMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Checklist> find(String id, int version) {
        var known = read.get(id + " " + version);
        if (known != null) {
            return Optional.of(known);
        }
        var found = assembled(mapper.listLines(id, version)).stream().findFirst();
        found.ifPresent(checklist -> read.put(id + " " + version, checklist));
        return found;
    }

    @Override
    public Optional<Checklist> newest(String id) {
        var version = mapper.selectNewestVersion(id);
        return version == null ? Optional.empty() : find(id, version);
    }

    @Override
    public List<Checklist> current() {
        return assembled(mapper.listCurrentLines());
    }

    @Override
    public void add(Checklist checklist) {
        mapper.insert(checklist);
        mapper.insertItems(checklist);
    }

    private static List<Checklist> assembled(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.id() + " " + line.version(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(SqlChecklists::checklist)
                .toList();
    }

    private static Checklist checklist(List<Line> lines) {
        var first = lines.get(0);
        return new Checklist(
                first.id(),
                first.version(),
                first.name(),
                lines.stream().map(Line::item).toList());
    }
}
