package org.lookback.document;

import java.util.List;

/** What papers of a patient's case say. */
final class RescheduleSamples {

    private RescheduleSamples() {}

    static Facts of(DocumentKind kind, Facts facts) {
        return kind == DocumentKind.PROXY_AUTHORISATION ? authorisation(facts) : notice(facts);
    }

    private static Facts notice(Facts facts) {
        return facts.put(RescheduleFields.PATIENT, "王*")
                .put(RescheduleFields.OLD_SLOT, "2026年10月8日9时")
                .put(RescheduleFields.NEW_SLOT, "2026年10月10日10时（已为您留号，请在答复期限前确认）")
                .put(RescheduleFields.ANSWER_BY, "2026年10月8日20时20分")
                .put(RescheduleFields.EVIDENCE, "须带48小时内的核酸检测阴性结果，报告时间应在10月8日（星期四）10:00至10月10日（星期六）10:00之间。")
                .rows(
                        RescheduleFields.POINTS,
                        List.of(
                                point("示范区第一医院", "示范区健康路1号门诊楼一层预约服务台", "010-60003101"),
                                point("示范区第一社区卫生服务中心", "示范区广宁路15号", "010-60003201")));
    }

    private static Row point(String name, String address, String phone) {
        return new Row()
                .put(RescheduleFields.POINT, name)
                .put(RescheduleFields.POINT_ADDRESS, address)
                .put(RescheduleFields.POINT_PHONE, phone);
    }

    private static Facts authorisation(Facts facts) {
        return facts.put(RescheduleFields.PATIENT, "王小满")
                .put(RescheduleFields.PATIENT_ID, "990***********0014")
                .put(RescheduleFields.PROXY, "王小雨")
                .put(RescheduleFields.RELATION, "女儿")
                .put(RescheduleFields.PROXY_ID, "990***********0022")
                .put(RescheduleFields.PROXY_PHONE, "138****8000")
                .put(RescheduleFields.VALID_UNTIL, "2026年10月17日");
    }
}
