package org.lookback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it stands on a paper. @param right the paper's letter of the right option */
public record PaperLine(
        int position, String question, List<String> options, @Nullable String choice, String right, String reason) {

    static PaperLine of(SheetItem item, Question question) {
        var options = item.optionOrder()
                .chars()
                .mapToObj(letter -> question.option((char) letter))
                .toList();
        return new PaperLine(
                item.position(), question.text(), options, item.choice(), item.right(question), question.reason());
    }
}
