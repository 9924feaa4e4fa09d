package org.lookback.directory.persistence;

import java.util.List;
import java.util.function.Consumer;

/** Cuts a long list into statements of a size that every database takes. */
final class Portions {

    private static final int SIZE = 500;

    private Portions() {}

    static <T> void of(List<T> all, Consumer<List<T>> statement) {
        for (int from = 0; from < all.size(); from += SIZE) {
            statement.accept(all.subList(from, Math.min(from + SIZE, all.size())));
        }
    }
}
