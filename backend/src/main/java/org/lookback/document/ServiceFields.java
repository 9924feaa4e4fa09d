package org.lookback.document;

import java.util.List;

/** The certificate that a paper was served. [D12] */
public final class ServiceFields {

    public static final Field SERVED_PAPER = Field.words("送达文书");
    public static final Field SERVED_PAPER_NO = Field.code("送达文书文号");
    public static final Field ADDRESSEE = Field.words("受送达人");
    public static final Field WAY = Field.words("送达方式");
    public static final Field PLACE = Field.words("送达地点");
    public static final Field SERVED_AT = Field.words("送达时间");
    public static final Field RECEIVED_BY = Field.words("签收人").optional();
    public static final Field WITNESS = Field.words("见证人").optional();
    public static final Field REMARK = Field.words("拒收或代收情况").optional();
    public static final Field SERVED_BY = Field.words("送达人");

    static final List<Field> ALL = CommonFields.with(
            SERVED_PAPER, SERVED_PAPER_NO, ADDRESSEE, WAY, PLACE, SERVED_AT, RECEIVED_BY, WITNESS, REMARK, SERVED_BY);

    private ServiceFields() {}
}
