package org.lookback.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** What the person who prints has chosen, where a case has several of a thing: e.g. {@code lookBack} = 2. */
public record Choice(Map<String, String> given) {

    public static final Choice NONE = new Choice(Map.of());

    public Choice {
        given = Map.copyOf(given);
    }

    /** From a request, in which anything may be null. */
    public static Choice of(Map<String, @Nullable String> requested) {
        var given = new HashMap<String, String>();
        requested.forEach((name, value) -> {
            if (name != null && value != null) {
                given.put(name, value);
            }
        });
        return new Choice(given);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws Refusal CHOICE_BAD if it is no number from 1 on */
    public Optional<Integer> ordinal(String name, String label) {
        return text(name).map(text -> {
            if (!text.matches("[1-9]\\d{0,3}")) {
                throw Refusal.invalid("CHOICE_BAD", "“%s”应是从 1 开始的序号，现为“%s”。".formatted(label, text));
            }
            return Integer.valueOf(text);
        });
    }
}
