package org.lookback.document;

import java.util.List;

/** The work order of a hotline case; the petitioner masked, of a tip-off not at all. [D14] */
public final class HotlineFields {

    public static final Field TITLE = Field.words("诉求标题");
    public static final Field PETITIONER = Field.words("诉求人");
    public static final Field UNIT = Field.words("承办单位");
    public static final Field RECEIVED_AT = Field.words("受理时间");
    public static final Field CHANNEL = Field.words("诉求渠道");
    public static final Field TYPE = Field.words("诉求类型");
    public static final Field CATEGORY = Field.words("诉求类别");
    public static final Field URGENCY = Field.words("紧急程度");
    public static final Field CONTENT = Field.words("诉求内容");
    public static final Field ADDRESS = Field.words("事发地址").optional();
    public static final Field SUPPORT_UNITS = Field.words("协办单位").optional();
    public static final Field SIGN_BY = Field.words("签收时限");
    public static final Field CONTACT_BY = Field.words("联系时限");
    public static final Field CLOSE_BY = Field.words("办结时限");
    public static final Field DISPATCH_NOTE = Field.words("分派意见").optional();
    public static final Field HANDLING = Field.words("办理意见").optional();
    public static final Field HANDLED_BY = Field.words("办理人").optional();
    public static final Field REVIEWED_BY = Field.words("审核人").optional();
    public static final Field RESULT = Field.words("办理结果").optional();
    public static final Field CALLBACK = Field.words("回访情况").optional();

    static final List<Field> ORDER = CommonFields.with(
            TITLE,
            PETITIONER,
            UNIT,
            RECEIVED_AT,
            CHANNEL,
            TYPE,
            CATEGORY,
            URGENCY,
            CONTENT,
            ADDRESS,
            SUPPORT_UNITS,
            SIGN_BY,
            CONTACT_BY,
            CLOSE_BY,
            DISPATCH_NOTE,
            HANDLING,
            HANDLED_BY,
            REVIEWED_BY,
            RESULT,
            CALLBACK);

    private HotlineFields() {}
}
