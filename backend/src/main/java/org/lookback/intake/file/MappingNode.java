package org.lookback.intake.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.intake.IntakeMapping;

/** The entries of a mapping file by their kind; what does not fit is noted, not thrown. */
final class MappingNode {

    private final Map<?, ?> tree;
    private final List<String> faults;

    MappingNode(@Nullable Object tree, List<String> faults) {
        this.tree = tree instanceof Map<?, ?> map ? map : Map.of();
        this.faults = faults;
    }

    Map<String, String> words(String key) {
        var words = new HashMap<String, String>();
        map(key).forEach((word, meaning) ->
                words.put(IntakeMapping.plain(String.valueOf(word)), meaning == null ? "" : String.valueOf(meaning)));
        return words;
    }

    Map<?, ?> map(String key) {
        return tree.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    String text(String key, String form) {
        var text = tree.get(key) instanceof String given ? given.strip() : "";
        if (!text.matches(form)) {
            faults.add("%s 没有填写或格式不对".formatted(key));
        }
        return text;
    }

    String oneOf(String key, String name, List<String> names) {
        if (!names.contains(name)) {
            faults.add("%s 的“%s”应为 %s 之一".formatted(key, name, String.join("、", names)));
        }
        return name;
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    List<String> list(String key) {
        return list(tree.get(key));
    }

    static List<String> list(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(String.valueOf(value));
    }
}
