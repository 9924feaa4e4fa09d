package org.lookback.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import org.assertj.core.api.AbstractIntegerAssert;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Programs and scripts that call our interface and the engine's. */
@ProcessTest
class ProgramAccessTests {

    private static final String FORM = "multipart/form-data; boundary=xx";

    @LocalServerPort
    int port;

    Browser program;

    @BeforeEach
    void aFreshProgram() {
        program = new Browser(port);
    }

    @Test
    void withoutALoginOurInterfaceAnswersWithAProblemAndTheEnginesWithAChallenge() {
        var api = program.get("/api/me");
        status(api).isEqualTo(401);
        assertThat(api.body()).contains("NOT_LOGGED_IN", "尚未登录");
        assertThat(api.headers().firstValue("WWW-Authenticate")).isEmpty();

        var engine = program.get("/engine-rest/deployment?maxResults=0");
        status(engine).isEqualTo(401);
        assertThat(engine.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    }

    @Test
    void onlyHealthIsPublic() {
        status(program.get("/actuator/health")).isEqualTo(200);
        status(program.get("/v3/api-docs")).isEqualTo(401);
        status(program.get("/actuator")).isEqualTo(302);
    }

    @Test
    void theDescriptionOfTheInterfaceIsReadWithAPassword() {
        var description = program.get("/v3/api-docs", "Authorization", basic("xu.culture.handler"));

        status(description).isEqualTo(200);
        assertThat(description.body()).contains("/api/inspections", "/api/calendar/due");
    }

    @Test
    void aPasswordInTheCallIsEnoughAndLeavesNoSession() {
        var me = program.get("/api/me", "Authorization", basic("xu.culture.handler"));

        status(me).isEqualTo(200);
        assertThat(me.body())
                .contains("\"id\":\"xu.culture.handler\"", "徐立新", "区文旅局", "culture-tourism-handler", "staff");
        assertThat(program.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void aWrongPasswordInTheCallIsRefusedInBothInterfaces() {
        var wrong = "Basic " + Base64.getEncoder().encodeToString("zhu.culture.reviewer:no".getBytes());

        assertThat(program.get("/api/me", "Authorization", wrong).body()).contains("账号或密码不正确");
        status(program.get("/engine-rest/task", "Authorization", wrong)).isEqualTo(401);
    }

    @Test
    void aCallWithASessionRepeatsTheTokenOfTheCookie() {
        program.logIn("admin", "lookback");

        assertThat(program.post("/api/directory/import/units", units(), "Content-Type", FORM)
                        .body())
                .contains("CSRF_TOKEN");
        status(program.post(
                        "/api/directory/import/units",
                        units(),
                        "Content-Type",
                        FORM,
                        "X-LB-XSRF",
                        program.cookie("LB-XSRF")))
                .isEqualTo(200);
    }

    @Test
    void aForeignPageCannotUseAPasswordThatTheBrowserRemembers() {
        var answer = program.post(
                "/engine-rest/deployment/create",
                "",
                "Authorization",
                basic("lei.designer1"),
                "Sec-Fetch-Site",
                "cross-site");

        status(answer).isEqualTo(403);
    }

    @Test
    void whatOnlyAdministratorsMayDoIsRefusedToOthersInWords() {
        var answer = program.post(
                "/api/directory/import/units",
                units(),
                "Content-Type",
                FORM,
                "Authorization",
                basic("lin.culture.head"));

        status(answer).isEqualTo(403);
        assertThat(answer.body()).contains("NOT_ALLOWED", "没有此项权限");
    }

    @Test
    void theEngineKnowsWhoIsCalling() {
        assertThat(program.get("/engine-rest/filter", "Authorization", basic("he.health.handler"))
                        .body())
                .contains("本单位待办", "我的待办", "全部可见")
                .doesNotContain("督导员待办");
        assertThat(program.post(
                                "/engine-rest/deployment/create",
                                deployment(),
                                "Content-Type",
                                FORM,
                                "Authorization",
                                basic("he.health.handler"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverLeavesIsOutWithinAMinuteEvenWithAnOpenSession() {
        importPeople("leaver,离职者,health,HANDLER,supervisor,,是");
        var session = new Browser(port);
        setPassword("leaver");
        session.logIn("leaver", "lookback");
        assertThat(session.get("/api/me").body()).contains("supervisor");

        importPeople("leaver,离职者,health,HANDLER,,,是");
        later();
        assertThat(session.get("/api/me").body()).contains("health-handler").doesNotContain("supervisor");

        importPeople("leaver,离职者,health,HANDLER,,,否");
        later();
        status(session.get("/api/me")).isEqualTo(401);
    }

    @Test
    void anAccountToWhichNobodyGaveAPasswordHasNoneThatIsRight() {
        importPeople("newcomer,新来者,health,HANDLER,,,是");

        assertThat(program.logIn("newcomer", "").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("?wrong"));
        assertThat(program.logIn("newcomer", "null").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("?wrong"));
    }

    private void importPeople(String line) {
        var csv = "id,name,unit,posts,duties,officer_no,active\n" + line;
        status(program.post(
                        "/api/directory/import/people",
                        part(csv),
                        "Content-Type",
                        FORM,
                        "Authorization",
                        basic("admin")))
                .isEqualTo(200);
    }

    private void setPassword(String id) {
        status(program.put(
                        "/engine-rest/user/" + id + "/credentials",
                        "{\"password\":\"lookback\",\"authenticatedUserPassword\":\"lookback\"}",
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        basic("admin")))
                .isEqualTo(204);
    }

    private static void later() {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofSeconds(61))));
    }

    private static String units() {
        return part("code,name,kind,parent,active\nhealth,区卫健委,DEPARTMENT,,是");
    }

    private static String deployment() {
        return part("nothing");
    }

    private static String part(String content) {
        return "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"sheet.csv\"\r\n\r\n" + content
                + "\r\n--xx--\r\n";
    }

    private static String basic(String id) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":lookback").getBytes(StandardCharsets.UTF_8));
    }

    private static AbstractIntegerAssert<?> status(HttpResponse<String> answer) {
        return assertThat(answer.statusCode()).as(answer.body());
    }
}
