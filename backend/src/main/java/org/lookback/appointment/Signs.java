package org.lookback.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.FormWords;

/** The critical signs somebody ticked. */
final class Signs {

    private Signs() {}

    /** @throws org.lookback.refusal.Refusal SIGN_UNKNOWN, NOTE_TOO_LONG */
    static List<CriticalSign> of(RescheduleForm.@Nullable Clinical clinical) {
        if (clinical == null) {
            return List.of();
        }
        FormWords.optional(clinical.note(), 500, "分诊说明");
        return FormWords.list(clinical.signs()).stream()
                .map(sign -> FormWords.choice(CriticalSign.class, sign, "SIGN_UNKNOWN", "危重症状"))
                .toList();
    }
}
