package org.lookback.hotline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.privacy.Masking;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whistles for units while the case is handled, without handing in the form of the running step. [S4] */
@Service
public class WhistleDesk {

    private final HotlineCases cases;
    private final SupportDesk supports;
    private final Directory directory;

    WhistleDesk(HotlineCases cases, SupportDesk supports, Directory directory) {
        this.cases = cases;
        this.supports = supports;
        this.directory = directory;
    }

    /** @throws Refusal NOT_YOUR_CASE, WRONG_HOTLINE_STATE, UNITS_MISSING, TASK_MISSING */
    @Transactional
    public void call(HotlineCase seen, List<String> units, @Nullable String task, String by) {
        var hotline = cases.get(seen.number()).in("吹哨", HotlineState.HANDLING);
        var lead = hotline.ties().leadUnit();
        if (lead == null || !directory.worksFor(by, lead)) {
            throw Refusal.forbidden("NOT_YOUR_CASE", "只有主办单位可以吹哨，请联系主办单位。");
        }
        if (units.isEmpty()) {
            throw Refusal.invalid("UNITS_MISSING", "请至少选择一个协办单位。");
        }
        var matter = FormWords.required(task, 2, 500, "TASK_MISSING", "协办事项");
        supports.call(hotline.number(), lead, units, Masking.numbersIn(matter), by);
    }
}
