package org.lookback.supervision;

import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelState;

/** What people call the levels and their states. */
public final class LevelWords {

    private LevelWords() {}

    /** E.g. 督办; 未升级 for none. */
    public static String of(@Nullable Level level) {
        return level == null
                ? "未升级"
                : switch (level) {
                    case L0 -> "预警";
                    case L1 -> "催办";
                    case L2 -> "督办";
                    case L3 -> "约谈";
                    case L4 -> "通报";
                };
    }

    public static String of(LevelState state) {
        return switch (state) {
            case RAISED -> "已发出";
            case ORDERED -> "已下达，待回复";
            case REPLIED -> "已回复";
            case FULFILLED -> "已办结";
            case PROPOSED -> "已建议，待决定";
            case APPROVED -> "已批准";
            case REFUSED -> "未批准";
            case HELD -> "已约谈";
            case PUBLISHED -> "已通报";
            case WITHDRAWN -> "已撤回";
        };
    }
}
