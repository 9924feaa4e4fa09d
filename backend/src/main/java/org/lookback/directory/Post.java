package org.lookback.directory;

/** A role that a person holds in a unit, not necessarily the person's own. */
public record Post(String person, String unit, PostRole role) {

    public String group() {
        return role.group(unit);
    }
}
