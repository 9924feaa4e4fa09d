package org.lookback.draft;

import java.util.regex.Pattern;
import org.lookback.refusal.Refusal;

/** Which form a draft is of: that of a task, by its id, or that which starts a process, {@code start:inspection-case}. */
public record DraftPage(String value) {

    private static final String START = "start:";
    private static final Pattern KNOWN = Pattern.compile("[A-Za-z0-9-]{1,64}|start:[A-Za-z0-9_.-]{1,128}");

    /** @throws Refusal DRAFT_PAGE_UNKNOWN */
    public DraftPage {
        if (!KNOWN.matcher(value).matches()) {
            throw Refusal.invalid("DRAFT_PAGE_UNKNOWN", "不知道草稿属于哪张表单，请刷新页面后重新打开任务。");
        }
    }

    static DraftPage ofStart(String processKey) {
        return new DraftPage(START + processKey);
    }

    boolean isOfTask() {
        return !value.startsWith(START);
    }
}
