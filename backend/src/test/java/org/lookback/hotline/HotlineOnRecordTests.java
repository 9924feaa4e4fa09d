package org.lookback.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.casefile.CaseNumber;
import org.lookback.catalogue.PlaceKind;
import org.lookback.catalogue.Urgency;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.Rollback;
import org.springframework.transaction.annotation.Transactional;

/** What is written about a case reads back the same, from either database. */
@ProcessTest
@Tag("database")
@Transactional
@Rollback
class HotlineOnRecordTests {

    private static final CaseNumber NUMBER = new CaseNumber("SR-20990101-000001");
    private static final Instant AT = Instant.parse("2099-01-01T01:00:00Z");

    @Autowired
    private HotlineCases cases;

    @Autowired
    private HotlineRecords records;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void aCaseReadsBackAsItWasWritten() {
        var received = HotlineCase.received(NUMBER, null);
        cases.add(received, request("X-1"));
        assertThat(cases.get(NUMBER)).isEqualTo(received);
        assertThat(cases.request(NUMBER)).isEqualTo(request("X-1"));
        assertThat(cases.taken("T-RECORD", "X-1")).contains(NUMBER);

        var dispatched = received.dispatched(WorkOrderKind.FIRST, "sd-gucheng", AT, AT);
        cases.update(dispatched);
        assertThat(cases.get(NUMBER).tally()).isEqualTo(dispatched.tally());
        assertThat(cases.get(NUMBER).ties()).isEqualTo(dispatched.ties());
        assertThat(cases.get(NUMBER).times()).isEqualTo(dispatched.times());
        assertThatThrownBy(() -> cases.update(dispatched)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whoIsComplainedAboutIsEncrypted() {
        cases.add(HotlineCase.received(NUMBER, null), request("X-1"));
        assertThat(sql.queryForObject(
                        "select accused_party from hotline_request where case_no = ?", String.class, NUMBER.value()))
                .doesNotContain("某某物业");
    }

    @Test
    void theSameNumberOfTheSameSystemIsTakenOnce() {
        cases.add(HotlineCase.received(NUMBER, null), request("X-1"));
        var second = HotlineCase.received(new CaseNumber("SR-20990101-000002"), null);
        assertThatThrownBy(() -> cases.add(second, request("X-1"))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void everyRecordReadsBackAsItWasWritten() {
        cases.add(HotlineCase.received(NUMBER, null), request("X-1"));
        var dispatched = HotlineCase.received(NUMBER, null).dispatched(WorkOrderKind.FIRST, "sd-gucheng", AT, AT);
        var order = WorkOrder.of(dispatched, WorkOrderKind.FIRST, "意见", "zhong", AT, AT);
        records.add(order);
        assertThat(records.order(NUMBER)).isEqualTo(order);
        var replied = order.signed(AT, "yu")
                .contacted(AT, "yu", ContactChannel.PHONE, "已联系")
                .handled(ReplyResult.SOLVED, "已清运", true, AT, "yu")
                .replied(AT, "du", AT);
        records.update(replied);
        assertThat(records.orders(NUMBER)).containsExactly(replied);

        var answer = new Callback(
                NUMBER.value(),
                1,
                Contacted.UNSURE,
                Solved.PARTLY,
                Satisfaction.DISSATISFIED,
                "𠮷",
                AT,
                "tan",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(kept(() -> records.add(answer), () -> records.callbacks(NUMBER)
                        .get(0)))
                .isEqualTo(answer);
        var account = new OnAccount(
                NUMBER.value(), 1, "计划", LocalDate.of(2099, 3, 1), AT, "yu", true, AT, "ye", null, null, null, null);
        assertThat(kept(() -> records.add(account), () -> records.accounts(NUMBER)
                        .get(0)))
                .isEqualTo(account);
        var call = new SupportCall(NUMBER.value(), 1, "ecology", "核查", AT, "yu", null, null, null, null, null);
        assertThat(kept(() -> records.add(call), () -> records.supports(NUMBER).get(0)))
                .isEqualTo(call);
    }

    @Test
    void aUnitObjectsOnce() {
        cases.add(HotlineCase.received(NUMBER, null), request("X-1"));
        records.add(objection(1));
        assertThatThrownBy(() -> records.add(objection(2)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("ONE_OBJECTION"));
    }

    private static DispatchObjection objection(int order) {
        return new DispatchObjection(
                NUMBER.value(),
                order,
                "sd-lugu",
                "条例第六条",
                "不属于本单位",
                "urban-mgmt",
                AT,
                "wei",
                null,
                null,
                null,
                null,
                null);
    }

    private static Request request(String externalNo) {
        return new Request(
                "T-RECORD",
                externalNo,
                Channel.WEB,
                RequestType.COMPLAINT,
                "060300",
                Urgency.GENERAL,
                null,
                "垃圾没人收𠮷",
                "楼下垃圾一周没有人收😡",
                "示范路1号",
                PlaceKind.COMMUNITY,
                "sd-gucheng",
                new BigDecimal("39.906000"),
                new BigDecimal("116.190000"),
                null,
                "某某物业",
                null,
                true,
                AT,
                AT,
                "zhong.hotline.handler");
    }

    private static <T> T kept(Runnable write, Supplier<T> read) {
        write.run();
        return read.get();
    }
}
