package org.lookback.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lookback.refusal.Refusal;

/** The papers people expect, each with what must stand on it. [D4] to [D12], [D14] to [D16], [D18], [D19] */
public enum DocumentKind {
    RECTIFICATION_ORDER("责令限期整改通知书", OrderFields.ALL),
    YELLOW_CARD_NOTICE("黄牌警告通知书", CardFields.NOTICE),
    YELLOW_CARD("黄牌", CardFields.CARD),
    INTERVIEW_NOTICE("约谈通知书", InterviewFields.NOTICE),
    INTERVIEW_MINUTES("约谈纪要", InterviewFields.MINUTES),
    TEST_PAPER("考核测试卷", TestFields.PAPER),
    SCORE_SHEET("考核成绩单", TestFields.SHEET),
    RECTIFICATION_REPORT("整改报告", RectificationFields.REPORT),
    VERIFICATION_OPINION("复查意见书", RectificationFields.VERIFICATION),
    REMOVAL_NOTICE("摘牌通知书", RemovalFields.REMOVAL),
    RED_FLAG_CERTIFICATE("红旗证书", RemovalFields.FLAG),
    LOOK_BACK_RECORD("回头看检查记录", LookBackFields.ALL),
    CERTIFICATE_OF_SERVICE("送达回证", ServiceFields.ALL),
    WORK_ORDER("诉求工单", HotlineFields.ORDER),
    CALLBACK_SHEET("回访单", CallbackFields.SHEET),
    DISPATCH_OBJECTION("派单异议申请及裁定书", DispatchFields.OBJECTION),
    EXTENSION_APPROVAL("延期审批表", DispatchFields.EXTENSION),
    RESCHEDULE_NOTICE("改约告知书", RescheduleFields.NOTICE),
    PROXY_AUTHORISATION("代取药委托书", RescheduleFields.AUTHORISATION);

    private final String title;
    private final List<Field> fields;

    DocumentKind(String title, List<Field> fields) {
        this.title = title;
        this.fields = List.copyOf(fields);
    }

    public String title() {
        return title;
    }

    public List<Field> fields() {
        return fields;
    }

    /** Name in addresses and of the template, e.g. {@code rectification-order}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws Refusal DOCUMENT_KIND_UNKNOWN */
    public static DocumentKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "DOCUMENT_KIND_UNKNOWN",
                        "没有名为“%s”的文书，可以使用：%s。"
                                .formatted(
                                        key,
                                        Arrays.stream(values())
                                                .map(kind -> kind.key() + "（" + kind.title + "）")
                                                .collect(Collectors.joining("、")))));
    }
}
