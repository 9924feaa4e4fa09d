package org.lookback.document;

import java.util.List;

/** The knowledge test: the paper and what came of it. [D8] */
public final class TestFields {

    public static final Field VENUE = CardFields.VENUE;
    public static final Field PAPER_VERSION = Field.code("试卷版本");
    public static final Field ATTEMPT = Field.code("考核次数");
    public static final Field PASS_MARK = CardFields.PASS_MARK;
    public static final Field TEST_AT = CardFields.TEST_AT;
    public static final Field NO = OrderFields.NO;
    public static final Field QUESTION = Field.words("题目");
    public static final Field QUESTIONS = Field.table("试题", NO, QUESTION);

    public static final Field EXAMINEE = Field.words("应考人");
    public static final Field SCORE = Field.code("得分");
    public static final Field RESULT = Field.words("考核结果");
    public static final Field EXAMINERS = Field.words("监考人");
    public static final Field GIVEN = Field.words("作答");
    public static final Field CORRECT = Field.words("标准答案");
    public static final Field POINTS = Field.code("本题得分");
    public static final Field ANSWERS = Field.table("答题情况", NO, GIVEN, CORRECT, POINTS);

    static final List<Field> PAPER = CommonFields.with(VENUE, PAPER_VERSION, ATTEMPT, PASS_MARK, TEST_AT, QUESTIONS);

    static final List<Field> SHEET = CommonFields.with(
            VENUE, PAPER_VERSION, ATTEMPT, PASS_MARK, TEST_AT, EXAMINEE, SCORE, RESULT, EXAMINERS, ANSWERS);

    private TestFields() {}
}
