package org.lookback.appointment;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Which medicines may leave without the patient, by decision table {@code long-prescription}. [W14] [K-M] */
@Component
class MedicineRules {

    private static final String TABLE = "long-prescription";
    private static final int MOST = 20;

    private final RescheduleBooks books;

    MedicineRules(RescheduleBooks books) {
        this.books = books;
    }

    /** @param way PROXY or LONG_RX @throws Refusal MEDICINES_MISSING, DRUG_CLASS, PROXY_DRUG or LONG_PRESCRIPTION_DRUG naming medicine and rule */
    void check(CaseNumber number, String way, HandOutForm.@Nullable Prescribed prescribed) {
        var given = prescribed == null ? null : prescribed.medicines();
        if (given == null || given.isEmpty() || given.size() > MOST) {
            throw Refusal.invalid("MEDICINES_MISSING", "请填写 1 到 %d 种药品。".formatted(MOST));
        }
        FormWords.optional(Objects.requireNonNull(prescribed).note(), 500, "说明");
        for (var medicine : given) {
            if (medicine == null) {
                throw Refusal.invalid("MEDICINES_MISSING", "有一行药品是空的，请填写或者删除。");
            }
            var name = FormWords.required(medicine.name(), 1, 100, "MEDICINES_MISSING", "药品名称");
            FormWords.optional(medicine.dose(), 100, "用法用量");
            var kind = FormWords.choice(DrugClass.class, medicine.drugClass(), "DRUG_CLASS", "药品类别");
            var row = books.rows(number, TABLE, Map.of("way", way, "drugClass", kind.name())).stream()
                    .findFirst()
                    .orElse(Map.of("allowed", false, "reason", "规则表没有这类药品"));
            if (!Boolean.TRUE.equals(row.get("allowed"))) {
                throw Refusal.conflict(
                        "LONG_RX".equals(way) ? "LONG_PRESCRIPTION_DRUG" : "PROXY_DRUG",
                        "“%s”属于%s，%s。请去掉这种药品，或者请患者本人就诊。".formatted(name, kind.label(), row.get("reason")));
            }
        }
    }
}
