package org.lookback.directory;

import java.util.Locale;

/** What somebody does in a unit: works on cases, reviews the work, or answers for the unit. */
public enum PostRole {
    HANDLER("经办"),
    REVIEWER("审核"),
    HEAD("负责人");

    private final String label;

    PostRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The group that holds this role in a unit, e.g. {@code market-reg-handler}. */
    public String group(String unitCode) {
        return unitCode + "-" + name().toLowerCase(Locale.ROOT);
    }
}
