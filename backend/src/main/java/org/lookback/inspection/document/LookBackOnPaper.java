package org.lookback.inspection.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.document.Choice;
import org.lookback.document.Facts;
import org.lookback.document.LookBackFields;
import org.lookback.document.PaperTime;
import org.lookback.document.Row;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackItem;
import org.lookback.inspection.Phase;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** The record of one look-back, the last that was done if nobody chooses another. [D11] */
@Component
class LookBackOnPaper {

    private final Names names;

    LookBackOnPaper(Names names) {
        this.names = names;
    }

    Facts write(Facts facts, Dossier dossier, Choice choice) {
        facts.put(LookBackFields.VENUE, dossier.venue().name())
                .put(LookBackFields.ADDRESS, dossier.venue().address())
                .put(LookBackFields.ORIGINAL, original(dossier));
        wanted(dossier, choice).ifPresent(lookBack -> write(facts, dossier, lookBack));
        return facts;
    }

    private static Optional<LookBack> wanted(Dossier dossier, Choice choice) {
        var ordinal = choice.ordinal("lookBack", "第几次回头看");
        if (ordinal.isEmpty()) {
            return dossier.lookBacks().stream()
                    .filter(lookBack -> lookBack.doneAt() != null)
                    .reduce((earlier, later) -> later);
        }
        var index = ordinal.get() - 1;
        return Optional.of(dossier.lookBacks().stream()
                .filter(lookBack -> lookBack.index() == index)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "LOOK_BACK_NOT_FOUND",
                        "案件 %s 没有安排第%d次回头看。".formatted(dossier.inspection().number(), index + 1))));
    }

    private void write(Facts facts, Dossier dossier, LookBack lookBack) {
        facts.put(LookBackFields.ORDINAL, Integer.toString(lookBack.index() + 1));
        var done = lookBack.doneAt();
        if (done == null) {
            return;
        }
        var phase = Phase.lookBack(lookBack.index());
        facts.put(LookBackFields.DONE_AT, PaperTime.hour(done))
                .put(LookBackFields.RESULT, lookBack.result().label())
                .put(LookBackFields.OTHER_CASE, lookBack.foundCase())
                .put(LookBackFields.PHOTOS, Photos.count(dossier, phase))
                .put(LookBackFields.OFFICERS, names.officers(dossier, List.of(phase)))
                .rows(
                        LookBackFields.ITEMS,
                        lookBack.items().stream()
                                .map(item -> item(item, dossier))
                                .toList());
    }

    private static Row item(LookBackItem item, Dossier dossier) {
        return new Row()
                .put(LookBackFields.ITEM_NO, Integer.toString(item.itemNo()))
                .put(
                        LookBackFields.ITEM,
                        dossier.checklist().item(item.itemNo()).text())
                .put(LookBackFields.WHY, item.toRecheck() ? "原问题" : "随机抽查")
                .put(LookBackFields.HOLDS, result(item.holds()))
                .put(LookBackFields.SEEN, item.description());
    }

    private static @Nullable String result(@Nullable Boolean holds) {
        return holds == null ? null : holds ? "符合" : "不符合";
    }

    private static @Nullable String original(Dossier dossier) {
        var visit = dossier.inspection().onSite();
        var measure = dossier.inspection().measure();
        return visit == null || measure == null
                ? null
                : "%s检查发现问题%d项，处置措施：%s"
                        .formatted(
                                PaperTime.day(visit.enteredAt()),
                                dossier.findings().size(),
                                measure.kind().label());
    }
}
