package org.lookback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The venue's report on what it has put right. */
public record CardReport(@Nullable List<CardReportItem> items) {}
