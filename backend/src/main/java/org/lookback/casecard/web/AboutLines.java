package org.lookback.casecard.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casecard.web.AboutCase.Line;
import org.lookback.casecard.web.AboutCase.Section;

/** Writes the lines of a section; what is not known is left out. */
public final class AboutLines {

    private final List<Line> lines = new ArrayList<>();

    public AboutLines line(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(label, value, null));
        }
        return this;
    }

    /** To the minute. */
    public AboutLines time(String label, @Nullable OffsetDateTime at) {
        return at == null ? this : line(label, at.toString().replace('T', ' ').substring(0, 16));
    }

    /** A line that leads to another case. */
    public AboutLines of(String label, String value, @Nullable String caseNo) {
        lines.add(new Line(label, value, caseNo));
        return this;
    }

    /** Nothing if there is no line. */
    public List<Section> under(String title, boolean folded) {
        return lines.isEmpty() ? List.of() : List.of(new Section(title, folded, List.copyOf(lines)));
    }
}
