package org.lookback.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.appointment.RescheduleState;
import org.lookback.invitation.web.InvitedPatients.Invited;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.CancelReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A patient answers by the link of her text message. [S0] */
@ProcessTest
class PatientPageTests {

    @Autowired
    private InvitedPatients invited;

    @Autowired
    private Story story;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private Phone phone;

    @BeforeEach
    void aPhone() {
        phone = new Phone(port);
    }

    @Test
    void sheChoosesATimeAndConfirmsItAndTheCaseGoesOn() throws Exception {
        var her = invited.invited("choose", "司马光华", "13811114401");
        var first = invited.path(her.number());
        assertThat(first).matches("/v/[0-9a-z]{26}");
        var page = phone.open(first).body();
        assertThat(page)
                .contains("请选择怎么办", "司*", "示范区第一医院", "2034年10月8日", "本次不计入爽约", "2034年10月10日", "120")
                .doesNotContain("司马", "科室inv", "阳性", "NAT", "<script");
        keep("choose", page);

        var held = goesOn(rebook(first, her, 0));
        assertThat(invited.of(her.number()).state()).isEqualTo(RescheduleState.SLOT_HELD);
        assertThat(held).isNotEqualTo(first);
        var question = phone.open(held).body();
        assertThat(question).contains("已为您留号", "确认这个时间", "保留到", "48小时内的核酸检测阴性结果", "换一个时间", "大字");
        keep("held", question);
        assertThat(phone.open(first).body()).contains("另选了时间").doesNotContain("司*", "确认这个时间");

        var done = goesOn(phone.press(held + "/confirm", Map.of()));
        assertThat(invited.of(her.number()).state()).isEqualTo(RescheduleState.REBOOKED);
        assertThat(invited.now(her.booking()).status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(invited.now(her.booking()).cancelReason()).isEqualTo(CancelReason.OTH_MU);
        assertThat(invited.now(her.number()).status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(phone.open(done).body()).contains("改约成功", "2034年10月10日").doesNotContain("确认这个时间");

        var again = phone.press(held + "/confirm", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("没有再作改动", "您已经用这个链接确认了新的时间", "2034年10月10日");
        assertThat(database.queryForList(
                        "select body from notice where case_no = ? and template like 'patient-%'",
                        String.class, her.number().value()))
                .hasSize(3)
                .allSatisfy(kept -> assertThat(kept).doesNotContain("司", "/v/", "4401"));
    }

    @Test
    void aHoldThatLapsedIsSaidAndSheChoosesAgain() throws Exception {
        var her = invited.invited("lapse", "诸葛明", "13811114402");
        var held = goesOn(rebook(invited.path(her.number()), her, 0));
        story.at("2034-10-09T20:00:01");
        var late = phone.press(held + "/confirm", Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("到期", "留的号已经过时", "选择新的时间");
        assertThat(invited.now(her.booking()).replaces()).isNull();
        story.fireDueTimersOf(her.number());
        assertThat(invited.of(her.number()).state()).isEqualTo(RescheduleState.CHOOSING);
        assertThat(phone.open(held).body()).contains("留的号已经过时");
        var next = goesOn(rebook(held, her, 1));
        assertThat(goesOn(phone.press(next + "/confirm", Map.of()))).startsWith("/v/");
        assertThat(invited.now(her.number()).slotId())
                .isEqualTo(her.free().get(1).id());
    }

    @Test
    void twoPhonesAtOnceBookOnce() throws Exception {
        var her = invited.invited("twice", "欧阳询", "13811114403");
        var held = goesOn(rebook(invited.path(her.number()), her, 0));
        var phones = Executors.newFixedThreadPool(4);
        Callable<Integer> press = () -> phone.press(held + "/confirm", Map.of()).statusCode();
        var answers = new ArrayList<Integer>();
        for (var answer : phones.invokeAll(Collections.nCopies(4, press))) {
            answers.add(answer.get());
        }
        phones.shutdown();
        assertThat(answers).containsOnlyOnce(303).containsOnly(303, 409);
        assertThat(database.queryForObject(
                        "select count(*) from clinic_appointment where replaces = ?",
                        Integer.class,
                        her.booking().id()))
                .isEqualTo(1);
    }

    @Test
    void aSlotThatSomebodyElseTookIsToldWithTheTimesThatAreLeft() throws Exception {
        var her = invited.invited("taken", "上官仪", "13811114404");
        var path = invited.path(her.number());
        invited.taken(her.free().get(0), "taken");
        var late = rebook(path, her, 0);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("刚刚被别人选走了", "10:30", "<details open><summary>选择新的时间")
                .doesNotContain(her.free().get(0).id());
        var foreign = invited.invited("foreign", "令狐德", "13811114405");
        assertThat(rebook(path, foreign, 0).statusCode())
                .as("another clinic's slot")
                .isEqualTo(409);
        assertThat(invited.of(her.number()).state()).isEqualTo(RescheduleState.EXEMPTED);
        assertThat(goesOn(rebook(path, her, 1))).startsWith("/v/");
    }

    @Test
    void sheWaitsAndThenNeedsNothing() throws Exception {
        var her = invited.invited("wait", "皇甫嵩", "13811114406");
        var waiting = goesOn(phone.press(invited.path(her.number()) + "/wait", Map.of("large", "1")));
        assertThat(waiting).endsWith("?large=1");
        assertThat(phone.open(waiting).body()).contains("候补中", "class=\"large\"", "标准字");
        var path = waiting.replace("?large=1", "");
        assertThat(goesOn(phone.press(path + "/decline", Map.of()))).isEqualTo(path);
        assertThat(invited.of(her.number()).state()).isEqualTo(RescheduleState.DECLINED);
        assertThat(phone.open(path).body()).contains("已经办结", "不需要协助", "不计入爽约").doesNotContain("皇");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v/1", "/v/00000000000000000000000000", "/v/x%27%20or%201=1"})
    void aWrongLinkSaysNothing(String path) throws Exception {
        var answer = phone.open(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsOnly("no-referrer");
        assertThat(phone.press(path + "/confirm", Map.of()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> rebook(String path, Invited her, int slot) throws Exception {
        return phone.press(path + "/rebook", Map.of("slot", her.free().get(slot).id()));
    }

    private static String goesOn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void keep(String name, String page) throws Exception {
        Files.createDirectories(Path.of("target/papers"));
        Files.writeString(Path.of("target/papers/patient-%s.html".formatted(name)), page);
    }
}
