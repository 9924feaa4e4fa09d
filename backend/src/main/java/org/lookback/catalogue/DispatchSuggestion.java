package org.lookback.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is responsible by the catalogue. @param lead code of the unit; null: no clear unit @param reason one Chinese sentence: the row that says so */
public record DispatchSuggestion(@Nullable String lead, List<String> support, String reason) {}
