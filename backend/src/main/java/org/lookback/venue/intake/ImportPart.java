package org.lookback.venue.intake;

import java.util.List;
import java.util.function.Function;

/** One file of an import and who takes its lines, once its header is known. */
public record ImportPart(Upload upload, Sheets.Fallback fallback, Function<List<String>, LineTaker> taker) {}
