package org.lookback.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads people with their posts ({@code HANDLER} in the own unit, {@code oversight:REVIEWER} in another) and duties. */
final class PeopleSheet {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private final Faults faults = new Faults(ImportKind.PEOPLE);
    private final Set<String> units;
    private final Map<String, String> holders = new HashMap<>();

    /** @param officerNumbers numbers already given, by person id */
    PeopleSheet(Set<String> units, Map<String, String> officerNumbers) {
        this.units = units;
        officerNumbers.forEach((person, number) -> holders.put(number, person));
    }

    List<PersonEntry> read(List<SheetLine> sheet) {
        // Whoever stands in the sheet gives the old number back first, so that two people can swap.
        var listed = new HashSet<String>();
        sheet.forEach(line -> listed.add(line.text("id")));
        holders.values().removeIf(listed::contains);
        var ids = new HashSet<String>();
        var entries = new ArrayList<PersonEntry>();
        for (var line : sheet) {
            var entry = entry(line);
            faults.once(line, "id", entry.person().id(), ids);
            entries.add(entry);
        }
        faults.refuseIfAny();
        return entries;
    }

    private PersonEntry entry(SheetLine line) {
        var id = faults.required(line, "id", 64);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            faults.add(line, "账号“%s”不合规，至少两位，只能用小写字母、数字和 . _ -，如 li.officer1。".formatted(id));
        }
        var name = faults.required(line, "name", 100);
        var unit = unit(line, line.text("unit"));
        var person = new Person(id, name, unit, faults.yes(line, "active"));
        return new PersonEntry(person, officerNo(line, id), posts(line, person), duties(line, person));
    }

    private String unit(SheetLine line, String code) {
        if (!units.contains(code)) {
            faults.add(line, "机构“%s”不存在，请先导入机构。".formatted(code));
        }
        return code;
    }

    private @Nullable String officerNo(SheetLine line, String id) {
        var number = faults.limited(line, "officer_no", 16);
        if (number.isEmpty()) {
            return null;
        }
        var holder = holders.putIfAbsent(number, id);
        if (holder != null) {
            faults.add(line, "执法人员编号“%s”已属于 %s。".formatted(number, holder));
        }
        return number;
    }

    private List<Post> posts(SheetLine line, Person person) {
        var posts = new ArrayList<Post>();
        for (var word : line.list("posts")) {
            var colon = word.indexOf(':');
            var unit = colon < 0 ? person.unit() : unit(line, word.substring(0, colon));
            role(line, word.substring(colon + 1), new Post(person.id(), unit, PostRole.HANDLER), posts);
        }
        return posts;
    }

    private void role(SheetLine line, String word, Post post, List<Post> posts) {
        for (var role : PostRole.values()) {
            if (role.name().equals(word)) {
                var held = new Post(post.person(), post.unit(), role);
                if (!posts.contains(held)) {
                    posts.add(held);
                }
                return;
            }
        }
        faults.add(line, "岗位“%s”无法识别，可填 HANDLER（经办）、REVIEWER（审核）、HEAD（负责人）。".formatted(word));
    }

    private List<Duty> duties(SheetLine line, Person person) {
        var duties = line.list("duties");
        duties.stream()
                .filter(duty -> SpecialGroup.duty(duty).isEmpty())
                .forEach(duty -> faults.add(
                        line, "专项职责“%s”无法识别，可填：%s。".formatted(duty, String.join("、", SpecialGroup.duties()))));
        return duties.stream().map(duty -> new Duty(person.id(), duty)).toList();
    }
}
