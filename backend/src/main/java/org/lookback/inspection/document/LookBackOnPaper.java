package org.lookback.inspection.document;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.Facts;
import org.lookback.document.LookBackFields;
import org.lookback.document.PaperTime;
import org.lookback.document.Row;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.LookBack;
import org.lookback.inspection.LookBackItem;
import org.lookback.inspection.LookBackSheet;
import org.lookback.inspection.LookBackSheets;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Venue;
import org.springframework.stereotype.Component;

/** The record of one look-back of any case, the last that was done if nobody chooses another. [D11] */
@Component
class LookBackOnPaper {

    private final LookBackSheets sheets;
    private final Names names;
    private final CaseDesk cases;

    LookBackOnPaper(LookBackSheets sheets, Names names, CaseDesk cases) {
        this.sheets = sheets;
        this.names = names;
        this.cases = cases;
    }

    Facts write(Facts facts, Dossier dossier, Choice choice) {
        venue(facts, dossier.venue()).put(LookBackFields.ORIGINAL, original(dossier));
        var number = dossier.inspection().number();
        wanted(number, choice).ifPresent(lookBack -> write(facts, sheets.sheet(number, lookBack)));
        return facts;
    }

    /** The look-back of a case that is no inspection, e.g. of a card. */
    Facts write(CaseNumber number, Choice choice) {
        var file = cases.get(number);
        var facts = Facts.issuedBy(Objects.requireNonNullElse(file.leadUnit(), ""))
                .put(LookBackFields.ORIGINAL, "案件 %s".formatted(file.title()));
        var lookBack = wanted(number, choice)
                .orElseThrow(() -> Refusal.notFound("LOOK_BACK_NOT_FOUND", "案件 %s 还没有开展过回头看。".formatted(number)));
        var sheet = sheets.sheet(number, lookBack);
        write(venue(facts, sheet.venue()), sheet);
        return facts;
    }

    private static Facts venue(Facts facts, Venue venue) {
        return facts.put(LookBackFields.VENUE, venue.name()).put(LookBackFields.ADDRESS, venue.address());
    }

    private Optional<LookBack> wanted(CaseNumber number, Choice choice) {
        var all = sheets.ofCase(number);
        var ordinal = choice.ordinal("lookBack", "第几次回头看");
        if (ordinal.isEmpty()) {
            return all.stream().filter(lookBack -> lookBack.doneAt() != null).reduce((earlier, later) -> later);
        }
        var index = ordinal.get() - 1;
        return Optional.of(all.stream()
                .filter(lookBack -> lookBack.index() == index)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound("LOOK_BACK_NOT_FOUND", "案件 %s 没有安排第%d次回头看。".formatted(number, index + 1))));
    }

    private void write(Facts facts, LookBackSheet sheet) {
        var lookBack = sheet.lookBack();
        facts.put(LookBackFields.ORDINAL, Integer.toString(lookBack.index() + 1));
        var done = lookBack.doneAt();
        if (done == null) {
            return;
        }
        facts.put(LookBackFields.DONE_AT, PaperTime.hour(done))
                .put(LookBackFields.RESULT, lookBack.result().label())
                .put(LookBackFields.OTHER_CASE, lookBack.foundCase())
                .put(LookBackFields.PHOTOS, Integer.toString(sheet.evidence().size()))
                .put(LookBackFields.OFFICERS, names.officers(sheet.team()))
                .rows(
                        LookBackFields.ITEMS,
                        lookBack.items().stream().map(item -> item(item, sheet)).toList());
    }

    private static Row item(LookBackItem item, LookBackSheet sheet) {
        return new Row()
                .put(LookBackFields.ITEM_NO, Integer.toString(item.itemNo()))
                .put(LookBackFields.ITEM, sheet.item(item.key()).text())
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
