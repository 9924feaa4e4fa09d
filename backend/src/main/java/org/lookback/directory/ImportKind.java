package org.lookback.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The five sheets of the directory with their columns; later ones refer to earlier ones. */
public enum ImportKind {
    UNITS("机构", List.of("code", "name", "kind", "parent", "active")),
    PEOPLE("人员", List.of("id", "name", "unit", "posts", "duties", "officer_no", "active")),
    CREDENTIALS("执法证", List.of("person", "credential_no", "expires_on")),
    INTERESTS("回避申报", List.of("person", "venue_code", "reason", "since")),
    DEPUTIES("代理安排", List.of("person", "deputy", "from_day", "until_day", "reason"));

    private final String label;
    private final List<String> columns;

    ImportKind(String label, List<String> columns) {
        this.label = label;
        this.columns = columns;
    }

    public String label() {
        return label;
    }

    public List<String> columns() {
        return columns;
    }

    /** The sheet by its name in addresses and file names, e.g. {@code units}. */
    public static Optional<ImportKind> named(String word) {
        for (var kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
