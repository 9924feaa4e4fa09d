package org.lookback.document;

import java.util.List;

/** What papers of a hotline case say; the petitioner is masked on all of them. */
final class HotlineSamples {

    private static final String TITLE = "小区北门垃圾堆放多日无人清运";
    private static final String PETITIONER = "王*（138****8000）";

    private HotlineSamples() {}

    static Facts of(DocumentKind kind, Facts facts) {
        return switch (kind) {
            case WORK_ORDER -> order(facts);
            case CALLBACK_SHEET -> callback(facts);
            case DISPATCH_OBJECTION -> objection(facts);
            default -> extension(facts);
        };
    }

    private static Facts order(Facts facts) {
        return facts.put(HotlineFields.TITLE, TITLE)
                .put(HotlineFields.PETITIONER, PETITIONER)
                .put(HotlineFields.UNIT, "古城街道")
                .put(HotlineFields.RECEIVED_AT, "2026年10月8日8时42分")
                .put(HotlineFields.CHANNEL, "电话")
                .put(HotlineFields.TYPE, "投诉")
                .put(HotlineFields.CATEGORY, "垃圾清运（060300）")
                .put(HotlineFields.URGENCY, "一般")
                .put(HotlineFields.CONTENT, "来电反映古城南路小区北门外垃圾自国庆节起堆放，至今无人清运，气味很大，影响通行，要求尽快清理并说明今后清运频次。")
                .put(HotlineFields.ADDRESS, "古城街道古城南路小区北门")
                .put(HotlineFields.SUPPORT_UNITS, "区城管执法局")
                .put(HotlineFields.SIGN_BY, "2026年10月8日11时")
                .put(HotlineFields.CONTACT_BY, "2026年10月9日9时")
                .put(HotlineFields.CLOSE_BY, "2026年10月15日24时")
                .put(HotlineFields.DISPATCH_NOTE, "请先联系诉求人，清理后回复。")
                .put(HotlineFields.HANDLING, "已于10月9日清运完毕，自10月10日起每日两次清运，并在现场张贴清运时间。")
                .put(HotlineFields.HANDLED_BY, "余家和，2026年10月9日16时")
                .put(HotlineFields.REVIEWED_BY, "杜怀瑾，2026年10月9日17时10分")
                .put(HotlineFields.RESULT, "已解决")
                .put(HotlineFields.CALLBACK, "2026年10月11日10时回访：按时联系：是；是否解决：已解决；满意程度：满意。");
    }

    private static Facts callback(Facts facts) {
        return facts.put(CallbackFields.TITLE, TITLE)
                .put(CallbackFields.PETITIONER, PETITIONER)
                .put(CallbackFields.UNIT, "古城街道")
                .put(CallbackFields.ROUND, "1")
                .put(CallbackFields.CONTACTED, "是")
                .put(CallbackFields.SOLVED, "未解决")
                .put(CallbackFields.SATISFACTION, "不满意")
                .put(CallbackFields.REMARK, "清理一次后又堆满。")
                .put(CallbackFields.CLERK, "谭树人，2026年10月14日10时")
                .put(CallbackFields.DECISION, "诉求合理，退回重新办理（万梦琪，2026年10月14日11时）。理由：清运没有保持。")
                .rows(CallbackFields.ATTEMPTS, List.of(attempt("1", "否", null), attempt("2", "是", "本人接听")));
    }

    private static Row attempt(String no, String reached, String remark) {
        return new Row()
                .put(CallbackFields.NO, no)
                .put(CallbackFields.ATTEMPTED_AT, "2026年10月1%s日10时".formatted(no))
                .put(CallbackFields.REACHED, reached)
                .put(CallbackFields.ATTEMPT_REMARK, remark);
    }

    private static Facts objection(Facts facts) {
        return facts.put(DispatchFields.TITLE, "夜间施工噪声扰民")
                .put(DispatchFields.ASKING_UNIT, "鲁谷街道")
                .put(DispatchFields.ASKED_BY, "鲁谷街道审核人")
                .put(DispatchFields.ASKED_AT, "2026年10月12日15时")
                .put(DispatchFields.DISPATCHED_AT, "2026年10月12日9时")
                .put(DispatchFields.REASON, "夜间施工许可和处罚由城管执法部门负责。")
                .put(DispatchFields.LEGAL_BASIS, "噪声污染防治法第八条")
                .put(DispatchFields.PROPOSED_UNIT, "区城管执法局")
                .put(DispatchFields.RULING, "异议不成立，仍由申请单位承办，期限不重新计算")
                .put(DispatchFields.RULED_UNIT, "鲁谷街道")
                .put(DispatchFields.RULING_REASON, "属地先行协调，可以吹哨请城管执法局协办。")
                .put(DispatchFields.RULED_BY, "万梦琪")
                .put(DispatchFields.RULED_AT, "2026年10月13日10时");
    }

    private static Facts extension(Facts facts) {
        return facts.put(DispatchFields.CASE_TITLE, "投诉：垃圾清运（古城街道）")
                .put(DispatchFields.ASKING_UNIT, "古城街道")
                .put(DispatchFields.ASKED_BY, "余家和")
                .put(DispatchFields.ASKED_AT, "2026年10月12日10时")
                .put(DispatchFields.STEP, "办理诉求")
                .put(DispatchFields.EXTENSION_REASON, "需更换清运单位，招标手续未完。")
                .put(DispatchFields.PLAN, "10月19日前完成更换，期间临时清运。")
                .put(DispatchFields.AMOUNT, "5个工作日")
                .put(DispatchFields.OLD_DUE, "2026年10月15日24时")
                .put(DispatchFields.DECISION, "批准");
    }
}
