package org.lookback.document;

import java.util.List;

/** Complete papers of an invented district, the way real ones are filled. */
public final class PaperSamples {

    private static final String OFFICERS = "李卓然（执法证号 CN-110-0101）、周一诺（执法证号 CN-110-0102）";
    static final String VENUE = "惠民小吃店";
    private static final String ADDRESS = "大学路街道学院社区大学路18号1层";
    private static final String QR = "https://lookback.example.gov.cn/status/3f9a6c1d5e";

    private PaperSamples() {}

    public static Facts of(DocumentKind kind) {
        var facts = Facts.issuedBy("market-reg")
                .put(CommonFields.ISSUER, "示范区市场监督管理局")
                .put(CommonFields.DOCUMENT_NO, "示市监回〔2026〕37号")
                .put(CommonFields.ISSUED_ON, "2026年9月30日")
                .put(CommonFields.CASE_NO, "INS-20260930-000012")
                .put(CommonFields.CONTACT_PHONE, "010-60001234")
                .put(CommonFields.CONTACT_ADDRESS, "示范区政务路6号二层执法大队")
                .put(CommonFields.COMPLAINT_PHONE, "12345");
        return switch (kind) {
            case RECTIFICATION_ORDER ->
                order(facts).put(OrderFields.MEASURE, "警告并责令限期整改").put(OrderFields.MATTER, "防疫和食品安全检查");
            case YELLOW_CARD_NOTICE -> CardSamples.cardNotice(order(facts));
            case YELLOW_CARD ->
                facts.put(CardFields.VENUE, VENUE)
                        .put(CardFields.CARD_NO, "YC-20261013-000003")
                        .put(CardFields.POSTED_ON, "2026年10月13日")
                        .put(CardFields.PROBLEMS_IN_SHORT, "入口未查验登记；冷藏柜温度记录缺失且限期内未整改到位")
                        .put(CardFields.PASS_MARK, "80")
                        .put(CardFields.STATUS_LINK, QR);
            case INTERVIEW_NOTICE, INTERVIEW_MINUTES -> CardSamples.interview(facts);
            case TEST_PAPER, SCORE_SHEET -> CardSamples.test(facts);
            case RECTIFICATION_REPORT, VERIFICATION_OPINION -> rectification(facts);
            case REMOVAL_NOTICE, RED_FLAG_CERTIFICATE -> removal(facts);
            case LOOK_BACK_RECORD -> lookBack(facts);
            case CERTIFICATE_OF_SERVICE -> service(facts);
            case WORK_ORDER, CALLBACK_SHEET, DISPATCH_OBJECTION, EXTENSION_APPROVAL -> HotlineSamples.of(kind, facts);
            case RESCHEDULE_NOTICE, PROXY_AUTHORISATION -> RescheduleSamples.of(kind, facts);
        };
    }

    private static Facts order(Facts facts) {
        return facts.put(OrderFields.ADDRESSEE, VENUE)
                .put(OrderFields.CREDIT_CODE, "92110108MA01ABCD7X")
                .put(OrderFields.ADDRESS, ADDRESS)
                .put(OrderFields.RESPONSIBLE, "惠小梅")
                .put(OrderFields.CHECKED_AT, "2026年9月30日10时20分")
                .put(OrderFields.OFFICERS, OFFICERS)
                .rows(
                        OrderFields.ITEMS,
                        List.of(
                                item("1", "入口处无人查验登记，检查时段内12名顾客未登记进入", "传染病防治措施第9条", "2026年10月10日24时"),
                                item("5", "冷藏柜9月25日至30日无温度记录", null, "2026年10月10日24时"),
                                item("9", "后厨从业人员未佩戴口罩", "餐饮服务食品安全操作规范", "2026年10月8日24时")));
    }

    private static Row item(String no, String problem, String basis, String due) {
        return new Row()
                .put(OrderFields.NO, no)
                .put(OrderFields.PROBLEM, problem)
                .put(OrderFields.BASIS, basis)
                .put(OrderFields.REQUIREMENT, "符合检查清单第%s项的要求，并保持".formatted(no))
                .put(OrderFields.DUE, due);
    }

    private static Facts rectification(Facts facts) {
        return facts.put(RectificationFields.VENUE, VENUE)
                .put(RectificationFields.ADDRESS, ADDRESS)
                .put(RectificationFields.OFFICERS, OFFICERS)
                .put(RectificationFields.OPINION, "第5项未整改到位，应在2026年10月14日24时前完成整改并报告；其余各项整改到位，予以销号。")
                .rows(
                        RectificationFields.REPORTED,
                        List.of(new Row()
                                .put(RectificationFields.NO, "1")
                                .put(RectificationFields.PROBLEM, "入口处无人查验登记")
                                .put(RectificationFields.CAUSE, "午间高峰人手不足，没有指定专人")
                                .put(RectificationFields.DONE, "已安排两人轮班，张贴岗位表")
                                .put(RectificationFields.REPORTED_AT, "2026年10月9日16时10分")
                                .put(RectificationFields.PHOTOS, "2")))
                .rows(
                        RectificationFields.VERIFIED,
                        List.of(verified("1", "入口处无人查验登记", "合格", null), verified("5", "冷藏柜无温度记录", "不合格", "10月9日仍无记录")));
    }

    private static Row verified(String no, String problem, String verdict, String reason) {
        return new Row()
                .put(RectificationFields.NO, no)
                .put(RectificationFields.PROBLEM, problem)
                .put(RectificationFields.DUE, "2026年10月10日24时")
                .put(RectificationFields.VERDICT, verdict)
                .put(RectificationFields.REASON, reason)
                .put(RectificationFields.VERIFIED_AT, "2026年10月12日10时");
    }

    private static Facts removal(Facts facts) {
        return facts.put(RemovalFields.ADDRESSEE, VENUE)
                .put(RemovalFields.CARD_NO, "YC-20261013-000003")
                .put(RemovalFields.POSTED_ON, "2026年10月13日")
                .put(RemovalFields.INTERVIEWED_ON, "2026年10月15日")
                .put(RemovalFields.PASSED_ON, "2026年10月16日")
                .put(RemovalFields.SCORE, "85")
                .put(RemovalFields.VERIFIED_ON, "2026年10月18日")
                .put(RemovalFields.REMOVED_ON, "2026年10月19日")
                .put(RemovalFields.APPROVED_BY, "大学路街道办事处主任　王主任")
                .put(RemovalFields.LOOK_BACKS, "摘牌后第7日、第30日各一次")
                .put(RemovalFields.VENUE, VENUE)
                .put(RemovalFields.FLAG_NO, "RF-20261020-000001")
                .put(RemovalFields.GROUNDS, "近两次检查均未发现问题，从业人员全部完成接种，入场人员全部查验登记，组织管理有序")
                .put(RemovalFields.AWARDED_ON, "2026年10月20日")
                .put(RemovalFields.VALID_UNTIL, "2027年4月18日")
                .put(RemovalFields.CO_SIGNED_BY, "示范区市场监督管理局")
                .put(RemovalFields.STATUS_LINK, QR);
    }

    private static Facts lookBack(Facts facts) {
        return facts.put(LookBackFields.VENUE, VENUE)
                .put(LookBackFields.ADDRESS, ADDRESS)
                .put(LookBackFields.ORDINAL, "2")
                .put(LookBackFields.DONE_AT, "2026年11月11日10时30分")
                .put(LookBackFields.ORIGINAL, "2026年9月30日检查发现问题3项，采取“警告并责令限期整改”措施")
                .put(LookBackFields.RESULT, "整改保持")
                .put(LookBackFields.PHOTOS, "4")
                .put(LookBackFields.OFFICERS, OFFICERS)
                .rows(LookBackFields.ITEMS, List.of(checked("1", "入口查验登记", "原问题"), checked("12", "垃圾日产日清", "随机抽查")));
    }

    private static Row checked(String no, String item, String why) {
        return new Row()
                .put(LookBackFields.ITEM_NO, no)
                .put(LookBackFields.ITEM, item)
                .put(LookBackFields.WHY, why)
                .put(LookBackFields.HOLDS, "符合");
    }

    private static Facts service(Facts facts) {
        return facts.put(ServiceFields.SERVED_PAPER, "责令限期整改通知书")
                .put(ServiceFields.SERVED_PAPER_NO, "示市监回〔2026〕37号")
                .put(ServiceFields.ADDRESSEE, VENUE)
                .put(ServiceFields.WAY, "直接送达")
                .put(ServiceFields.PLACE, ADDRESS)
                .put(ServiceFields.SERVED_AT, "2026年9月30日11时05分")
                .put(ServiceFields.RECEIVED_BY, "惠小梅")
                .put(ServiceFields.SERVED_BY, "李卓然");
    }
}
