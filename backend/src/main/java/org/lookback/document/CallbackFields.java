package org.lookback.document;

import java.util.List;

/** What a petitioner answered when she was called back, and every attempt to reach her. [D15] */
public final class CallbackFields {

    public static final Field TITLE = HotlineFields.TITLE;
    public static final Field PETITIONER = HotlineFields.PETITIONER;
    public static final Field UNIT = HotlineFields.UNIT;
    public static final Field ROUND = Field.code("第几次回访");
    public static final Field CONTACTED = Field.words("是否按时联系");
    public static final Field SOLVED = Field.words("是否解决");
    public static final Field SATISFACTION = Field.words("满意程度");
    public static final Field REMARK = Field.words("诉求人意见").optional();
    public static final Field CLERK = Field.words("回访员");
    public static final Field DECISION = Field.words("处理意见");

    public static final Field NO = OrderFields.NO;
    public static final Field ATTEMPTED_AT = Field.words("拨打时间");
    public static final Field REACHED = Field.words("是否接通");
    public static final Field ATTEMPT_REMARK = Field.words("通话说明").optional();
    public static final Field ATTEMPTS = Field.table("拨打记录", NO, ATTEMPTED_AT, REACHED, ATTEMPT_REMARK);

    static final List<Field> SHEET = CommonFields.with(
            TITLE, PETITIONER, UNIT, ROUND, CONTACTED, SOLVED, SATISFACTION, REMARK, CLERK, DECISION, ATTEMPTS);

    private CallbackFields() {}
}
