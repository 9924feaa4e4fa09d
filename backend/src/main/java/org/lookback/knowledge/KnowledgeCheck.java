package org.lookback.knowledge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Categories;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** What a typed entry must have before it may be used. */
@Component
class KnowledgeCheck {

    private static final int MOST_CATEGORIES = 20;

    private final Categories categories;
    private final Directory directory;

    KnowledgeCheck(Categories categories, Directory directory) {
        this.categories = categories;
        this.directory = directory;
    }

    /** @throws Refusal KNOWLEDGE_INCOMPLETE, UNKNOWN_CATEGORY, KNOWLEDGE_PERIOD */
    void check(KnowledgeForm form) {
        words("标题", form.title(), 2, 60);
        words("问题", form.question(), 2, 200);
        words("答复", form.answer(), 5, 2000);
        if (form.validFrom() == null) {
            throw incomplete("请填写生效日期。");
        }
        if (form.validTo() != null && form.validTo().isBefore(form.validFrom())) {
            throw Refusal.invalid(
                    "KNOWLEDGE_PERIOD", "失效日期 %s 早于生效日期 %s，请改正。".formatted(form.validTo(), form.validFrom()));
        }
        if (directory
                .findUnit(Objects.requireNonNullElse(form.ownerUnit(), ""))
                .filter(Unit::active)
                .isEmpty()) {
            throw incomplete("请选择负责这条答复的单位（机构代码）。");
        }
        codes(form);
    }

    /** The codes of the categories, each once. */
    List<String> codes(KnowledgeForm form) {
        var named = form.categories() == null ? List.<@Nullable String>of() : form.categories();
        if (named.size() > MOST_CATEGORIES) {
            throw incomplete("一条答复最多对应 %d 个类别，请删减。".formatted(MOST_CATEGORIES));
        }
        return named.stream()
                .map(code -> categories.usable(code).code())
                .distinct()
                .toList();
    }

    private static void words(String name, @Nullable String text, int least, int most) {
        var plain = text == null ? "" : text.strip();
        var length = plain.codePointCount(0, plain.length());
        if (length < least || length > most) {
            throw incomplete("%s应为 %d 到 %d 个字，现在是 %d 个字。".formatted(name, least, most, length));
        }
    }

    private static Refusal incomplete(String what) {
        return Refusal.invalid("KNOWLEDGE_INCOMPLETE", what);
    }
}
