package org.lookback.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;

/** What the district asks beyond the record, by kind of venue; the nominator stands for it with photos. [S3] */
@Service
public class DistrictCriteria {

    private static final String TABLE = "flag-criteria";

    private final RuleBook rules;

    DistrictCriteria(RuleBook rules) {
        this.rules = rules;
    }

    /** The rows of the table for this kind of venue, in its order. */
    public List<DistrictCriterion> of(int pack, String category) {
        return rules.rows(pack, TABLE, Map.of("category", category)).stream()
                .map(row -> new DistrictCriterion(
                        String.valueOf(row.get("key")),
                        String.valueOf(row.get("label")),
                        Boolean.TRUE.equals(row.get("photo"))))
                .toList();
    }

    /** @throws Refusal FLAG_ITEM_MISSING, FLAG_PHOTO_MISSING if a tick is missing or has nothing to show for it */
    List<Criterion> answered(List<DistrictCriterion> asked, List<Tick> ticks) {
        var answered = new ArrayList<Criterion>();
        for (var criterion : asked) {
            var tick = ticks.stream()
                    .filter(one -> criterion.key().equals(one.key()) && one.met() != null)
                    .findFirst()
                    .orElseThrow(
                            () -> Refusal.invalid("FLAG_ITEM_MISSING", "请对“%s”作出判断。".formatted(criterion.label())));
            answered.add(answer(criterion, tick));
        }
        return answered;
    }

    private static Criterion answer(DistrictCriterion criterion, Tick tick) {
        var photos = Words.list(tick.evidence()).size();
        var met = Boolean.TRUE.equals(tick.met());
        if (met && criterion.photo() && photos == 0) {
            throw Refusal.invalid("FLAG_PHOTO_MISSING", "请为“%s”上传至少一张照片。".formatted(criterion.label()));
        }
        var sentence = met ? "提名人核实符合，附照片或材料%d份。".formatted(photos) : "提名人核实不符合。";
        return new Criterion(criterion.key(), criterion.label(), met, sentence, null);
    }
}
