package org.lookback.directory;

/** Units or people may have changed and the engine's groups already follow; said once at start, too. */
public record DirectoryChanged() {}
