package org.lookback.flag;

import java.math.BigDecimal;
import java.util.List;

/** How likely a venue is drawn for an inspection, and why; never 0. */
public record DrawWeight(String venueCode, BigDecimal weight, List<String> reasons) {}
