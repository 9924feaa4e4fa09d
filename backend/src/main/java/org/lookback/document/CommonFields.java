package org.lookback.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands on every paper; the desk itself fills it in. [D general] */
public final class CommonFields {

    public static final Field ISSUER = Field.words("发文机关");
    public static final Field DOCUMENT_NO = Field.code("文号");
    public static final Field ISSUED_ON = Field.words("成文日期");
    public static final Field CASE_NO = Field.code("案件编号");
    public static final Field CONTACT_PHONE = Field.code("联系电话");
    public static final Field CONTACT_ADDRESS = Field.words("联系地址").optional();
    public static final Field COMPLAINT_PHONE = Field.code("监督电话").optional();

    static final List<Field> ALL =
            List.of(ISSUER, DOCUMENT_NO, ISSUED_ON, CASE_NO, CONTACT_PHONE, CONTACT_ADDRESS, COMPLAINT_PHONE);

    private CommonFields() {}

    static List<Field> with(Field... own) {
        return new ArrayList<>(Stream.concat(ALL.stream(), Stream.of(own)).toList());
    }
}
