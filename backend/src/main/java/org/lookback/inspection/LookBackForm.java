package org.lookback.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record of a look-back as handed in; other findings are items nobody asked to check. */
public record LookBackForm(
        @Nullable List<@Nullable String> officers,
        @Nullable List<@Nullable LookBackAnswer> items,
        @Nullable List<@Nullable LookBackAnswer> otherFindings) {

    List<String> people() {
        return Words.list(officers);
    }

    List<LookBackAnswer> answers() {
        return Words.list(items);
    }

    /** All that failed, asked for or not. */
    List<LookBackAnswer> failed() {
        var others = Words.list(otherFindings).stream()
                .map(other -> new LookBackAnswer(
                        other.checklistId(),
                        other.checklistVersion(),
                        other.itemNo(),
                        false,
                        other.description(),
                        other.evidence()));
        return Stream.concat(answers().stream().filter(LookBackAnswer::failed), others)
                .toList();
    }
}
