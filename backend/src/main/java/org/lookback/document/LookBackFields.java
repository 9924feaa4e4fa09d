package org.lookback.document;

import java.util.List;

/** The record of a look-back. [D11] */
public final class LookBackFields {

    public static final Field VENUE = CardFields.VENUE;
    public static final Field ADDRESS = OrderFields.ADDRESS;
    public static final Field ORDINAL = Field.code("第几次");
    public static final Field DONE_AT = Field.words("检查时间");
    public static final Field ORIGINAL = Field.words("原检查情况");
    public static final Field RESULT = Field.words("回头看结论");
    public static final Field OTHER_CASE = Field.code("另案编号").optional();
    public static final Field PHOTOS = RectificationFields.PHOTOS;
    public static final Field OFFICERS = OrderFields.OFFICERS;

    public static final Field ITEM_NO = OrderFields.NO;
    public static final Field ITEM = Field.words("检查项");
    public static final Field WHY = Field.words("来源");
    public static final Field HOLDS = Field.words("结果");
    public static final Field SEEN = Field.words("情况说明").optional();
    public static final Field ITEMS = Field.table("检查结果", ITEM_NO, ITEM, WHY, HOLDS, SEEN);

    static final List<Field> ALL =
            CommonFields.with(VENUE, ADDRESS, ORDINAL, DONE_AT, ORIGINAL, RESULT, OTHER_CASE, PHOTOS, OFFICERS, ITEMS);

    private LookBackFields() {}
}
