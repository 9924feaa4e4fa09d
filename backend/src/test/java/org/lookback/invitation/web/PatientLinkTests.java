package org.lookback.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.appointment.RescheduleState;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may name a relative, who gets at a link, and who hears nothing any more. */
@ProcessTest
class PatientLinkTests {

    private static final Map<String, String> DAUGHTER =
            Map.of("name", "李小红", "relation", "女儿", "idNumber", "110101199003077571", "phone", "13900139001");

    @Autowired
    private InvitedPatients invited;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private CaseDesk files;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void aRelativeIsNamedOnlyByWhoKnowsThePhone() throws Exception {
        var her = invited.invited("proxy", "端木赐", "13811114411");
        var phone = new Phone(port);
        var path = invited.path(her.number());
        var wrong = phone.press(path + "/proxy", with("0000"));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("后四位不正确").doesNotContain("李小红", "端木");
        var incomplete = phone.press(path + "/proxy", Map.of("digits", "4411", "name", "李小红"));
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(invited.of(her.number()).state()).isEqualTo(RescheduleState.EXEMPTED);

        var done = phone.press(path + "/proxy", with("４４１１"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(invited.of(her.number()).state()).isEqualTo(RescheduleState.PROXY);
        assertThat(phone.open(done.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("可以由家属代取药", "委托书")
                .doesNotContain("李小红", "女儿");
        assertThat(files.timeline(her.number()).toString()).doesNotContain("李小红", "13900139001");
        assertThat(database.queryForList(
                                "select fields from case_submission where case_no = ?",
                                String.class,
                                her.number().value())
                        .toString())
                .doesNotContain("李小红", "110101199003077571");
    }

    @Test
    void fiveWrongTriesEndIt() throws Exception {
        var her = invited.invited("tries", "钟离春", "13811114412");
        var phone = new Phone(port);
        var path = invited.path(her.number());
        for (int no = 0; no < 5; no++) {
            assertThat(phone.press(path + "/proxy", with("000" + no)).statusCode())
                    .isEqualTo(403);
        }
        var locked = phone.press(path + "/proxy", with("4412"));
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("请拨打");
        assertThat(phone.press(path + "/wait", Map.of()).statusCode())
                .as("everything else still works")
                .isEqualTo(303);
    }

    @Test
    void theDeskGetsTheLinkAndThatStandsInTheFile() {
        var her = invited.invited("desk", "公冶长", "13811114413");
        assertThat(link("shao.hosp1.handler", her.number()).path("link").asText())
                .endsWith(invited.path(her.number()));
        assertThat(files.timeline(her.number()))
                .anySatisfy(entry -> assertThat(entry.text()).isEqualTo("经办人取用了患者页面的链接。"));
        for (var other : new String[] {"meng.hosp2.handler", "bai.hosp1.nurse", "he.health.handler"}) {
            assertThat(link(other, her.number()).path("code").asText())
                    .as(other)
                    .isEqualTo("RESCHEDULE_NOT_FOUND");
        }
    }

    @Test
    void theDeadAreNotWrittenTo() throws Exception {
        var her = invited.invited("dead", "百里奚", "13811114414");
        var path = invited.path(her.number());
        invited.died(her.number());
        new Phone(port).press(path + "/wait", Map.of());
        assertThat(database.queryForList(
                        "select template from notice where case_no = ? and template like 'patient-%'",
                        String.class, her.number().value()))
                .containsExactly("patient-blocked");
    }

    private JsonNode link(String person, CaseNumber number) {
        return http.withBasicAuth(person, "lookback")
                .postForObject("/api/appointments/cases/" + number + "/link", null, JsonNode.class);
    }

    private static Map<String, String> with(String digits) {
        var form = new HashMap<>(DAUGHTER);
        form.put("digits", digits);
        return form;
    }
}
