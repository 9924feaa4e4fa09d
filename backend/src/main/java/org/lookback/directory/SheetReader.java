package org.lookback.directory;

import java.util.List;

/** Takes a file apart into lines; refuses it if it is no such sheet. */
public interface SheetReader {

    List<SheetLine> read(ImportKind kind, byte[] file);
}
