package org.lookback.document;

import java.util.List;

/** The order to rectify within a time limit. [D4] */
public final class OrderFields {

    public static final Field ADDRESSEE = Field.words("被通知单位");
    public static final Field CREDIT_CODE = Field.code("统一社会信用代码").optional();
    public static final Field ADDRESS = Field.words("经营地址");
    public static final Field RESPONSIBLE = Field.words("负责人").optional();
    public static final Field CHECKED_AT = Field.words("检查时间");
    public static final Field MATTER = Field.words("检查事项");
    public static final Field MEASURE = Field.words("处置措施");
    public static final Field OFFICERS = Field.code("执法人员");
    public static final Field SERVICE_WAY = Field.words("送达方式").optional();
    public static final Field SERVED_AT = Field.words("送达时间").optional();

    public static final Field NO = Field.code("序号");
    public static final Field PROBLEM = Field.words("存在问题");
    public static final Field BASIS = Field.words("违反规定").optional();
    public static final Field REQUIREMENT = Field.words("整改要求");
    public static final Field DUE = Field.words("整改期限");
    public static final Field ITEMS = Field.table("整改事项", NO, PROBLEM, BASIS, REQUIREMENT, DUE);

    static final List<Field> ALL = CommonFields.with(
            ADDRESSEE,
            CREDIT_CODE,
            ADDRESS,
            RESPONSIBLE,
            CHECKED_AT,
            MATTER,
            MEASURE,
            OFFICERS,
            SERVICE_WAY,
            SERVED_AT,
            ITEMS);

    private OrderFields() {}
}
