package org.lookback.venue.intake;

import java.util.List;

/** Takes the lines of one file into the register, some hundred at a time. */
public interface LineTaker {

    Taken take(List<SheetLine> lines);
}
