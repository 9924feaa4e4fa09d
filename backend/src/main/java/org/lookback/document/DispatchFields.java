package org.lookback.document;

import java.util.List;

/** An objection to a dispatch with its ruling, and an extension: more time is asked for on paper as well. [D16] */
public final class DispatchFields {

    public static final Field TITLE = HotlineFields.TITLE;
    public static final Field ASKING_UNIT = Field.words("申请单位");
    public static final Field ASKED_BY = Field.words("申请人");
    public static final Field ASKED_AT = Field.words("申请时间");

    public static final Field DISPATCHED_AT = Field.words("分派时间");
    public static final Field REASON = Field.words("异议理由");
    public static final Field LEGAL_BASIS = Field.words("法律法规依据");
    public static final Field PROPOSED_UNIT = Field.words("建议承办单位").optional();
    public static final Field RULING = Field.words("裁定结果").optional();
    public static final Field RULED_UNIT = Field.words("裁定承办单位").optional();
    public static final Field RULING_REASON = Field.words("裁定理由").optional();
    public static final Field RULED_BY = Field.words("裁定人").optional();
    public static final Field RULED_AT = Field.words("裁定时间").optional();

    public static final Field CASE_TITLE = Field.words("案件标题");
    public static final Field STEP = Field.words("延期事项");
    public static final Field EXTENSION_REASON = Field.words("延期理由");
    public static final Field PLAN = Field.words("完成计划");
    public static final Field AMOUNT = Field.words("申请延长");
    public static final Field OLD_DUE = Field.words("原定期限");
    public static final Field NEW_DUE = Field.words("延长后期限").optional();
    public static final Field DECISION = Field.words("审批结果").optional();
    public static final Field DECISION_REASON = Field.words("审批理由").optional();
    public static final Field DECIDED_BY = Field.words("审批人").optional();
    public static final Field DECIDED_AT = Field.words("审批时间").optional();
    public static final Field INFORMED_AT = Field.words("告知当事人时间").optional();

    static final List<Field> OBJECTION = CommonFields.with(
            TITLE,
            ASKING_UNIT,
            ASKED_BY,
            ASKED_AT,
            DISPATCHED_AT,
            REASON,
            LEGAL_BASIS,
            PROPOSED_UNIT,
            RULING,
            RULED_UNIT,
            RULING_REASON,
            RULED_BY,
            RULED_AT);

    static final List<Field> EXTENSION = CommonFields.with(
            CASE_TITLE,
            ASKING_UNIT,
            ASKED_BY,
            ASKED_AT,
            STEP,
            EXTENSION_REASON,
            PLAN,
            AMOUNT,
            OLD_DUE,
            NEW_DUE,
            DECISION,
            DECISION_REASON,
            DECIDED_BY,
            DECIDED_AT,
            INFORMED_AT);

    private DispatchFields() {}
}
