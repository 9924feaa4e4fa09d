package org.lookback.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** The catalogue as decision table {@code dispatch-catalogue}: the first row from the top that fits and is in force. [W4] */
@Component
class DmnDispatchCatalogue implements DispatchCatalogue {

    private static final String TABLE = "dispatch-catalogue";
    /** The word for whoever is responsible for the ground it happens on. */
    private static final String SUBDISTRICT = "subdistrict";

    private static final String CATCH_ALL = "HOT.CATCHALL";

    private final RuleBook rules;
    private final Directory directory;

    DmnDispatchCatalogue(RuleBook rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
    }

    @Override
    public DispatchSuggestion suggest(
            int rulePack, String category, PlaceKind place, @Nullable String subdistrict, LocalDate on) {
        var field = category.length() < 2 ? category : category.substring(0, 2);
        var rows =
                rules
                        .rows(rulePack, TABLE, Map.of("field", field, "category", category, "placeKind", place.name()))
                        .stream()
                        .map(DispatchRow::of)
                        .toList();
        var spoilt = rows.stream().filter(row -> !row.isReadable()).findFirst();
        var row = rows.stream()
                .filter(DispatchRow::isReadable)
                .filter(one -> one.holdsOn(on))
                .findFirst();
        if (spoilt.isPresent()) {
            return nobody(
                    rulePack,
                    "派单目录有一行的日期写错了（%s），请流程设计员改正".formatted(spoilt.get().reason()));
        }
        return row.map(one -> byRow(rulePack, one, subdistrict)).orElseGet(() -> nobody(rulePack, "派单目录没有适用的一行"));
    }

    private DispatchSuggestion byRow(int rulePack, DispatchRow row, @Nullable String subdistrict) {
        if (row.lead().isEmpty()) {
            return nobody(rulePack, "派单目录：" + row.reason());
        }
        if (row.lead().equals(SUBDISTRICT) && unit(subdistrict).isEmpty()) {
            return nobody(rulePack, "派单目录规定由属地街道主办（%s），但没有写明在哪个街道".formatted(row.reason()));
        }
        var lead = unit(meant(row.lead(), subdistrict));
        if (lead.isEmpty()) {
            return nobody(rulePack, "派单目录写的主办单位“%s”不在机构表中或已停用".formatted(row.lead()));
        }
        var support = row.support().stream()
                .map(code -> unit(meant(code, subdistrict)))
                .flatMap(Optional::stream)
                .map(Unit::code)
                .filter(code -> !code.equals(lead.get().code()))
                .distinct()
                .toList();
        return new DispatchSuggestion(lead.get().code(), support, "派单目录：" + row.reason() + since(row));
    }

    /** No clear unit: whoever catches all. [W2] */
    private DispatchSuggestion nobody(int rulePack, String why) {
        return unit(rules.parameter(rulePack, CATCH_ALL).strip())
                .map(unit -> new DispatchSuggestion(
                        unit.code(), List.of(), "%s。建议先由兜底单位%s接办，请核对后决定。".formatted(why, unit.name())))
                .orElseGet(() -> new DispatchSuggestion(null, List.of(), why + "。请人工选择主办单位。"));
    }

    private static @Nullable String meant(String code, @Nullable String subdistrict) {
        return code.equals(SUBDISTRICT) ? subdistrict : code;
    }

    private Optional<Unit> unit(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(directory::findUnit).filter(Unit::active);
    }

    private static String since(DispatchRow row) {
        if (row.from().isEmpty() && row.to().isEmpty()) {
            return "。";
        }
        return "（%s%s有效）。"
                .formatted(
                        row.from().isEmpty() ? "" : row.from() + " 起", row.to().isEmpty() ? "" : "至 " + row.to() + " ");
    }
}
