package org.lookback.venue.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in a file, read line by line; empty lines are passed over. */
public interface Sheet extends AutoCloseable {

    List<String> header();

    /** The next line, or null at the end. */
    @Nullable
    SheetLine next();

    @Override
    void close();
}
