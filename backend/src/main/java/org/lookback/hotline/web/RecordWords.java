package org.lookback.hotline.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.NeedTag;
import org.lookback.hotline.WorkOrderEnd;
import org.lookback.hotline.WorkOrderKind;

/** Chinese words for what is on record as a code. */
final class RecordWords {

    private RecordWords() {}

    static String of(WorkOrderKind kind) {
        return switch (kind) {
            case FIRST -> "首次派单";
            case REDISPATCH -> "异议成立后改派";
            case FORCED -> "督查部门强制派单";
            case REWORK -> "回访不满意重办";
        };
    }

    static String of(WorkOrderEnd end) {
        return switch (end) {
            case REPLIED -> "已答复";
            case TRANSFERRED -> "已改派";
            case ESCALATED -> "已转提级办理";
            case WITHDRAWN -> "诉求人已撤回";
        };
    }

    /** A ruling on an objection, or a judgement of a callback; a code that is not known stays as it is. */
    static @Nullable String verdict(@Nullable String code) {
        return code == null
                ? null
                : switch (code) {
                    case "REJECTED" -> "不成立";
                    case "UPHELD" -> "成立，改派";
                    case "ESCALATED" -> "转督查部门提级办理";
                    case "REWORK" -> "诉求合理，由原单位重办";
                    case "EXPLAIN" -> "诉求不合理，解释办结";
                    default -> code;
                };
    }

    static @Nullable String needTag(@Nullable String code) {
        return Arrays.stream(NeedTag.values())
                .filter(tag -> tag.name().equals(code))
                .map(NeedTag::label)
                .findFirst()
                .orElse(code);
    }

    static String changed(String what) {
        return switch (what) {
            case "CATEGORY" -> "诉求类别";
            case "URGENCY" -> "紧急程度";
            default -> what;
        };
    }
}
