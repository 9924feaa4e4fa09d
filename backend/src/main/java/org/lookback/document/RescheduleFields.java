package org.lookback.document;

import java.util.List;

/** What a patient who may not enter is told by letter, and the authorisation of the relative who collects her medicine. [D18] [D19] */
public final class RescheduleFields {

    /** On the letter masked; on the authorisation as she signs. */
    public static final Field PATIENT = Field.words("患者");

    public static final Field OLD_SLOT = Field.words("原预约时间");
    public static final Field NEW_SLOT = Field.words("改约安排");
    public static final Field ANSWER_BY = Field.words("答复期限").optional();
    public static final Field EVIDENCE = Field.words("检测要求");
    public static final Field POINT = Field.words("检测点");
    public static final Field POINT_ADDRESS = Field.words("地址").optional();
    public static final Field POINT_PHONE = Field.code("电话").optional();
    public static final Field POINTS = Field.table("检测点一览", POINT, POINT_ADDRESS, POINT_PHONE);

    public static final Field PATIENT_ID = Field.words("患者身份证号").optional();
    public static final Field PROXY = Field.words("代取人");
    public static final Field RELATION = Field.words("与患者的关系");
    public static final Field PROXY_ID = Field.words("代取人身份证号").optional();
    public static final Field PROXY_PHONE = Field.words("代取人电话").optional();
    public static final Field VALID_UNTIL = Field.words("有效期至");

    static final List<Field> NOTICE = CommonFields.with(PATIENT, OLD_SLOT, NEW_SLOT, ANSWER_BY, EVIDENCE, POINTS);

    static final List<Field> AUTHORISATION =
            CommonFields.with(PATIENT, PATIENT_ID, PROXY, RELATION, PROXY_ID, PROXY_PHONE, VALID_UNTIL);

    private RescheduleFields() {}
}
