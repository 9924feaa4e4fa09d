package org.lookback.document;

import java.util.List;

/** The yellow card: the notice, and the card that hangs in the venue. [D5] */
public final class CardFields {

    public static final Field ADDRESSEE = OrderFields.ADDRESSEE;
    public static final Field CREDIT_CODE = OrderFields.CREDIT_CODE;
    public static final Field ADDRESS = OrderFields.ADDRESS;
    public static final Field RESPONSIBLE = Field.words("负责人");
    public static final Field CHECKED_AT = OrderFields.CHECKED_AT;
    public static final Field REASON = Field.words("挂牌理由");
    public static final Field CARD_NO = Field.code("黄牌编号");
    public static final Field PLACE = Field.words("挂牌位置");
    public static final Field INTERVIEW_AT = Field.words("约谈时间");
    public static final Field INTERVIEW_PLACE = Field.words("约谈地点");
    public static final Field TEST_AT = Field.words("考核时间");
    public static final Field PASS_MARK = Field.code("合格分数");
    public static final Field OBJECTION_UNTIL = Field.words("申辩截止时间");
    public static final Field OBJECTION_TO = Field.words("申辩受理机关");
    public static final Field OFFICERS = OrderFields.OFFICERS;
    public static final Field ITEMS = OrderFields.ITEMS;

    public static final Field BREACH_ON = Field.words("发现日期");
    public static final Field BREACH = Field.words("违规情形");
    public static final Field CONSEQUENCE = Field.words("处理结果");
    public static final Field HISTORY = Field.table("历次违规", BREACH_ON, BREACH, CONSEQUENCE);

    public static final Field VENUE = Field.words("场所名称");
    public static final Field POSTED_ON = Field.words("挂牌日期");
    public static final Field PROBLEMS_IN_SHORT = Field.words("主要问题");
    public static final Field STATUS_LINK = Field.link("状态查询网址");

    static final List<Field> NOTICE = CommonFields.with(
            ADDRESSEE,
            CREDIT_CODE,
            ADDRESS,
            RESPONSIBLE,
            CHECKED_AT,
            REASON,
            CARD_NO,
            PLACE,
            INTERVIEW_AT,
            INTERVIEW_PLACE,
            TEST_AT,
            PASS_MARK,
            OBJECTION_UNTIL,
            OBJECTION_TO,
            OFFICERS,
            ITEMS,
            HISTORY);

    static final List<Field> CARD =
            CommonFields.with(VENUE, CARD_NO, POSTED_ON, PROBLEMS_IN_SHORT, PASS_MARK, STATUS_LINK);

    private CardFields() {}
}
