package org.lookback.notice;

import java.time.LocalDate;
import java.util.List;

/** Tells each unit at 07:30 what is due today, what is overdue and what is climbing; filled by whoever keeps the figures. */
public interface MorningSheet {

    /** @param lines one sentence per case, the most urgent first, without personal data */
    record UnitSheet(String unit, String unitName, int dueToday, int overdue, int climbing, List<String> lines) {}

    /** Units with nothing to say are left out. */
    List<UnitSheet> of(LocalDate day);
}
