package org.lookback.document;

import java.util.List;

/** The venue's report about what it put right, and the officers' opinion about it. [D9] */
public final class RectificationFields {

    public static final Field VENUE = CardFields.VENUE;
    public static final Field ADDRESS = OrderFields.ADDRESS;
    public static final Field NO = OrderFields.NO;
    public static final Field PROBLEM = OrderFields.PROBLEM;

    public static final Field CAUSE = Field.words("产生原因");
    public static final Field DONE = Field.words("整改措施");
    public static final Field REPORTED_AT = Field.words("报告时间");
    public static final Field PHOTOS = Field.code("照片数");
    public static final Field REPORTED = Field.table("整改情况", NO, PROBLEM, CAUSE, DONE, REPORTED_AT, PHOTOS);

    public static final Field DUE = OrderFields.DUE;
    public static final Field VERDICT = Field.words("复查结论");
    public static final Field REASON = Field.words("理由").optional();
    public static final Field VERIFIED_AT = Field.words("复查时间");
    public static final Field VERIFIED = Field.table("复查情况", NO, PROBLEM, DUE, VERDICT, REASON, VERIFIED_AT);
    public static final Field OPINION = Field.words("复查意见");
    public static final Field OFFICERS = OrderFields.OFFICERS;

    static final List<Field> REPORT = CommonFields.with(VENUE, ADDRESS, REPORTED);
    static final List<Field> VERIFICATION = CommonFields.with(VENUE, ADDRESS, VERIFIED, OPINION, OFFICERS);

    private RectificationFields() {}
}
