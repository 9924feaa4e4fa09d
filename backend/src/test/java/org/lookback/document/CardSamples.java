package org.lookback.document;

import java.util.List;

/** What papers around a yellow card say. */
final class CardSamples {

    private CardSamples() {}

    static Facts cardNotice(Facts facts) {
        return facts.put(CardFields.REASON, "180日内再次发生同类较重问题，且上次限期整改不到位")
                .put(CardFields.CARD_NO, "YC-20261013-000003")
                .put(CardFields.PLACE, "店铺正门右侧玻璃，距地面1.5米")
                .put(CardFields.INTERVIEW_AT, "2026年10月15日9时30分")
                .put(CardFields.INTERVIEW_PLACE, "大学路街道办事处三层会议室")
                .put(CardFields.TEST_AT, "2026年10月15日14时")
                .put(CardFields.PASS_MARK, "80")
                .put(CardFields.OBJECTION_UNTIL, "2026年10月16日24时")
                .put(CardFields.OBJECTION_TO, "示范区市场监督管理局法制科")
                .rows(
                        CardFields.HISTORY,
                        List.of(new Row()
                                .put(CardFields.BREACH_ON, "2026年8月11日")
                                .put(CardFields.BREACH, "入口处无人查验登记")
                                .put(CardFields.CONSEQUENCE, "警告并责令限期整改，复查一次未通过")));
    }

    static Facts interview(Facts facts) {
        return facts.put(InterviewFields.SUBJECT, PaperSamples.VENUE)
                .put(InterviewFields.REASON, "180日内两次发生入口查验登记不落实的问题，被予以黄牌警告")
                .put(InterviewFields.INTERVIEW_AT, "2026年10月15日9时30分")
                .put(InterviewFields.PLACE, "大学路街道办事处三层会议室")
                .put(InterviewFields.INTERVIEWERS, "大学路街道纪工委、示范区市场监督管理局")
                .put(InterviewFields.TO_BRING, "营业执照、整改方案和近30日的查验登记记录")
                .put(InterviewFields.RECORDER, "周一诺")
                .put(InterviewFields.FACTS, "约谈人通报了两次检查发现的问题和整改不到位的情况，宣读了黄牌警告通知书，说明了摘牌的三项条件。")
                .put(InterviewFields.POSITION, "对问题无异议，认识到管理责任没有落实到人，愿意按期整改。")
                .rows(
                        InterviewFields.PRESENT,
                        List.of(person("惠小梅", "惠民小吃店负责人"), person("陈纪", "大学路街道纪工委书记"), person("王明远", "示范区市场监督管理局科长")))
                .rows(
                        InterviewFields.COMMITMENTS,
                        List.of(
                                new Row()
                                        .put(InterviewFields.COMMITMENT, "安排专人在入口查验登记，营业时间不空岗")
                                        .put(InterviewFields.PROMISED_FOR, "2026年10月16日"),
                                new Row()
                                        .put(InterviewFields.COMMITMENT, "冷藏柜每日记录温度两次，店长签字")
                                        .put(InterviewFields.PROMISED_FOR, "2026年10月17日")));
    }

    private static Row person(String name, String body) {
        return new Row().put(InterviewFields.NAME, name).put(InterviewFields.BODY, body);
    }

    static Facts test(Facts facts) {
        return facts.put(TestFields.VENUE, PaperSamples.VENUE)
                .put(TestFields.PAPER_VERSION, "B1-20261015-02")
                .put(TestFields.ATTEMPT, "1")
                .put(TestFields.PASS_MARK, "80")
                .put(TestFields.TEST_AT, "2026年10月15日14时")
                .put(TestFields.EXAMINEE, "惠小梅")
                .put(TestFields.SCORE, "85")
                .put(TestFields.RESULT, "合格")
                .put(TestFields.EXAMINERS, "周一诺")
                .rows(
                        TestFields.QUESTIONS,
                        List.of(
                                question("1", "营业期间入口查验登记应当由（　）负责。\nA. 空闲的顾客　B. 专人　C. 保洁人员　D. 无需安排"),
                                question("2", "冷藏柜温度应当每日至少记录（　）次。\nA. 0　B. 1　C. 2　D. 10"),
                                question("3", "发现从业人员发热，应当立即停止其工作并报告。（　）\nA. 正确　B. 错误")))
                .rows(TestFields.ANSWERS, List.of(answer("1", "B", "B", "5"), answer("2", "B", "C", "0")));
    }

    private static Row question(String no, String text) {
        return new Row().put(TestFields.NO, no).put(TestFields.QUESTION, text);
    }

    private static Row answer(String no, String given, String correct, String points) {
        return new Row()
                .put(TestFields.NO, no)
                .put(TestFields.GIVEN, given)
                .put(TestFields.CORRECT, correct)
                .put(TestFields.POINTS, points);
    }
}
