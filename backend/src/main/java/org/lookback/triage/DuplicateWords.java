package org.lookback.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.Category;
import org.lookback.hotline.HotlineState;
import org.lookback.privacy.Masking;
import org.springframework.stereotype.Component;

/** Says why a case may be the same matter. */
@Component
class DuplicateWords {

    private final Categories categories;

    DuplicateWords(Categories categories) {
        this.categories = categories;
    }

    LikelyDuplicate of(Match match, @Nullable String subdistrict) {
        var known = match.known();
        return new LikelyDuplicate(
                known.caseNo(),
                Masking.numbersIn(known.title()),
                known.category(),
                categories.find(known.category()).map(Category::name).orElse(known.category()),
                Masking.numbersIn(Objects.requireNonNullElse(known.address(), "")),
                DistrictTime.text(known.receivedAt()),
                known.state(),
                stateName(known.state()),
                known.closedAt() == null,
                match.sameCaller(),
                Math.round(match.likeness() * 100) / 100.0,
                reason(match, subdistrict));
    }

    private static String reason(Match match, @Nullable String subdistrict) {
        var why = new ArrayList<String>();
        if (match.sameCaller()) {
            why.add("同一来电号码");
        }
        if (subdistrict != null && subdistrict.equals(match.known().subdistrict())) {
            why.add("同一街道");
        }
        why.add("文字相似 %d%%".formatted(Math.round(match.likeness() * 100)));
        if (!match.words().isEmpty()) {
            why.add("都提到：" + Masking.numbersIn(String.join("、", match.words())));
        }
        return String.join("，", why) + "。";
    }

    private static String stateName(String state) {
        return Arrays.stream(HotlineState.values())
                .filter(one -> one.name().equals(state))
                .map(HotlineState::label)
                .findFirst()
                .orElse(state);
    }
}
