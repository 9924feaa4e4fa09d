package org.lookback.document;

import java.util.List;

/** The removal of a yellow card, and the certificate of a red flag. [D10] */
public final class RemovalFields {

    public static final Field ADDRESSEE = OrderFields.ADDRESSEE;
    public static final Field CARD_NO = CardFields.CARD_NO;
    public static final Field POSTED_ON = CardFields.POSTED_ON;
    public static final Field INTERVIEWED_ON = Field.words("约谈完成日期");
    public static final Field PASSED_ON = Field.words("考核合格日期");
    public static final Field SCORE = TestFields.SCORE;
    public static final Field VERIFIED_ON = Field.words("整改验收日期");
    public static final Field REMOVED_ON = Field.words("摘牌日期");
    public static final Field APPROVED_BY = Field.words("批准人");
    public static final Field LOOK_BACKS = Field.words("回头看安排");

    public static final Field VENUE = CardFields.VENUE;
    public static final Field FLAG_NO = Field.code("红旗编号");
    public static final Field GROUNDS = Field.words("授予理由");
    public static final Field AWARDED_ON = Field.words("授予日期");
    public static final Field VALID_UNTIL = Field.words("有效期至");
    public static final Field CO_SIGNED_BY = Field.words("会签机关");
    public static final Field STATUS_LINK = CardFields.STATUS_LINK.optional();

    static final List<Field> REMOVAL = CommonFields.with(
            ADDRESSEE,
            CARD_NO,
            POSTED_ON,
            INTERVIEWED_ON,
            PASSED_ON,
            SCORE,
            VERIFIED_ON,
            REMOVED_ON,
            APPROVED_BY,
            LOOK_BACKS);

    static final List<Field> FLAG =
            CommonFields.with(VENUE, FLAG_NO, GROUNDS, AWARDED_ON, VALID_UNTIL, CO_SIGNED_BY, STATUS_LINK);

    private RemovalFields() {}
}
