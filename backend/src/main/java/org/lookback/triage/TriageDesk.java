package org.lookback.triage;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.PlaceKind;
import org.lookback.directory.Directory;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what the agent has typed so far and tells her what it looks like; nothing is kept. */
@Service
public class TriageDesk {

    private static final int MOST_DUPLICATES = 8;

    private final CategorySuggestion suggestion;
    private final DuplicateSearch duplicates;
    private final DuplicateWords words;
    private final Categories categories;
    private final DispatchAdvice advice;
    private final Directory directory;

    TriageDesk(
            CategorySuggestion suggestion,
            DuplicateSearch duplicates,
            DuplicateWords words,
            Categories categories,
            DispatchAdvice advice,
            Directory directory) {
        this.suggestion = suggestion;
        this.duplicates = duplicates;
        this.words = words;
        this.categories = categories;
        this.advice = advice;
        this.directory = directory;
    }

    /** @throws Refusal TEXT_TOO_LONG, CONTENT_TOO_SHORT, UNKNOWN_CATEGORY, UNKNOWN_PLACE_KIND, UNIT_UNKNOWN, NOT_A_CASE_NUMBER */
    @Transactional(readOnly = true)
    public Triage look(TriageForm form) {
        var text = TypedText.of(form);
        var chosen = given(form.categoryCode());
        var ground = given(form.subdistrict());
        var place = placeKind(given(form.placeKind()));
        if (ground != null) {
            directory.unit(ground);
        }
        var likely = suggestion.of(text.title() + "。" + text.content());
        var asked = chosen == null
                ? likely.stream().map(LikelyCategory::code).toList()
                : List.of(categories.usable(chosen).code());
        var itself = given(form.caseNo());
        var found = duplicates.find(
                text, asked, ground, form.phone(), itself == null ? null : new CaseNumber(itself), MOST_DUPLICATES);
        return new Triage(
                likely,
                asked.isEmpty() ? null : advice.of(asked.get(0), place, ground),
                found.stream().map(one -> words.of(one, ground)).toList(),
                TypedNumber.in(text));
    }

    private static PlaceKind placeKind(@Nullable String name) {
        return name == null
                ? PlaceKind.OTHER
                : Arrays.stream(PlaceKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> Refusal.invalid("UNKNOWN_PLACE_KIND", "没有“%s”这种地点类型，请重新选择。".formatted(name)));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
