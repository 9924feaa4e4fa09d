package org.lookback.directory;

import org.jspecify.annotations.Nullable;

/** A body that can be given work, e.g. {@code market-reg} 区市场监管局; its code is the prefix of its engine groups. */
public record Unit(String code, String name, UnitKind kind, @Nullable String parent, boolean active) {

    /** The engine group of everybody who holds this post here, e.g. {@code market-reg-handler}. */
    public String group(PostRole role) {
        return role.group(code);
    }
}
