package org.lookback.document;

import java.util.List;

/** The invitation to an interview and its minutes. [D6] [D7] */
public final class InterviewFields {

    public static final Field SUBJECT = Field.words("约谈对象");
    public static final Field REASON = Field.words("约谈事由");
    public static final Field INTERVIEW_AT = CardFields.INTERVIEW_AT;
    public static final Field PLACE = CardFields.INTERVIEW_PLACE;
    public static final Field INTERVIEWERS = Field.words("约谈人");
    public static final Field TO_BRING = Field.words("携带材料");

    public static final Field RECORDER = Field.words("记录人");
    public static final Field FACTS = Field.words("约谈情况");
    public static final Field POSITION = Field.words("约谈对象意见");
    public static final Field NAME = Field.words("姓名");
    public static final Field BODY = Field.words("单位及职务");
    public static final Field PRESENT = Field.table("参加人员", NAME, BODY);
    public static final Field COMMITMENT = Field.words("承诺内容");
    public static final Field PROMISED_FOR = Field.words("完成日期");
    public static final Field COMMITMENTS = Field.table("承诺事项", COMMITMENT, PROMISED_FOR);

    static final List<Field> NOTICE = CommonFields.with(SUBJECT, REASON, INTERVIEW_AT, PLACE, INTERVIEWERS, TO_BRING);

    static final List<Field> MINUTES =
            CommonFields.with(SUBJECT, REASON, INTERVIEW_AT, PLACE, RECORDER, FACTS, POSITION, PRESENT, COMMITMENTS);

    private InterviewFields() {}
}
