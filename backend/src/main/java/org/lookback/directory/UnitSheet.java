package org.lookback.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads units from a sheet and brings parents before their children. */
final class UnitSheet {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** Leaves room for {@code -reviewer} in a group id of 64 characters. */
    private static final int CODE_LENGTH = 50;

    private final Faults faults = new Faults(ImportKind.UNITS);
    private final Map<String, Unit> known = new HashMap<>();
    private final Map<String, SheetLine> lines = new LinkedHashMap<>();

    UnitSheet(Collection<Unit> known) {
        known.forEach(unit -> this.known.put(unit.code(), unit));
    }

    List<Unit> read(List<SheetLine> sheet) {
        var codes = new HashSet<String>();
        for (var line : sheet) {
            var unit = unit(line);
            faults.once(line, "code", unit.code(), codes);
            known.put(unit.code(), unit);
            lines.put(unit.code(), line);
        }
        lines.forEach((code, line) -> checkParents(line, code));
        faults.refuseIfAny();
        var ordered = new LinkedHashMap<String, Unit>();
        lines.keySet().forEach(code -> parentsFirst(code, ordered));
        return List.copyOf(ordered.values());
    }

    private Unit unit(SheetLine line) {
        var code = faults.required(line, "code", CODE_LENGTH);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            faults.add(line, "机构代码“%s”不合规，只能用小写字母、数字和连字符，如 market-reg。".formatted(code));
        }
        var name = faults.required(line, "name", 100);
        var parent = line.text("parent");
        return new Unit(code, name, kind(line), parent.isEmpty() ? null : parent, faults.yes(line, "active"));
    }

    private UnitKind kind(SheetLine line) {
        var word = line.text("kind");
        for (var kind : UnitKind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        faults.add(line, "机构类别“%s”无法识别，可填：%s。".formatted(word, Arrays.toString(UnitKind.values())));
        return UnitKind.DEPARTMENT;
    }

    private void checkParents(SheetLine line, String code) {
        var path = new HashSet<String>(Set.of(code));
        for (var parent = parentOf(code); parent != null; parent = parentOf(parent)) {
            if (!known.containsKey(parent)) {
                faults.add(line, "上级机构“%s”不存在。".formatted(parent));
                return;
            }
            if (!path.add(parent)) {
                faults.add(line, "上级机构“%s”形成循环。".formatted(parent));
                return;
            }
        }
    }

    private void parentsFirst(String code, Map<String, Unit> ordered) {
        var unit = known.get(code);
        if (unit == null || !lines.containsKey(code) || ordered.containsKey(code)) {
            return;
        }
        if (unit.parent() != null) {
            parentsFirst(unit.parent(), ordered);
        }
        ordered.put(code, unit);
    }

    private @Nullable String parentOf(String code) {
        var unit = known.get(code);
        return unit == null ? null : unit.parent();
    }
}
