package org.lookback.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.assertj.core.api.AbstractIntegerAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Logging in and out in a browser. */
@ProcessTest
class LoginTests {

    private static final String LOGOUT_OF_WEBAPP = "/camunda/api/admin/auth/user/default/logout";

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
    }

    @Test
    void whoeverComesFirstIsAskedToLogInAndThenSeesTheTaskList() {
        assertThat(target(browser.get("/"))).endsWith("/login");
        assertThat(target(browser.logIn("wang.market.reviewer", "lookback"))).endsWith("/");
        assertThat(target(browser.get("/"))).endsWith("/camunda/app/tasklist/default/");
        status(browser.get("/camunda/app/tasklist/default/")).isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"wang.market.reviewer\"")
                .contains("tasklist")
                .doesNotContain("cockpit");
    }

    /** The icon a browser fetches when the session is over must not be where she lands. */
    @Test
    void afterTheLoginComesThePageAndNotTheIconBesideIt() {
        browser.get("/camunda/app/tasklist/default/", "Accept", "text/html,*/*;q=0.8");
        browser.get("/camunda/favicon.ico", "Accept", "image/avif,image/webp,*/*;q=0.8");
        assertThat(target(browser.logIn("wang.market.reviewer", "lookback")))
                .contains("/camunda/app/tasklist/default/");
    }

    @Test
    void aWrongPasswordIsToldInChineseWithTheWayOut() {
        assertThat(target(browser.logIn("cui.bajiao.head", "wrong"))).endsWith("/login?wrong");
        assertThat(browser.get("/login?wrong").body()).contains("账号或密码不正确", "锁定几秒", "role=\"alert\"");
    }

    @Test
    void theSessionChangesItsNameAtLoginSoThatNobodyCanPlantOne() {
        browser.get("/");
        var before = browser.cookie("JSESSIONID");
        browser.logIn("liu.urban.reviewer", "lookback");

        assertThat(browser.cookie("JSESSIONID")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void signingOutOfTheTaskListSignsOutOfEverything() {
        browser.logIn("chen.urban.head", "lookback");
        browser.get("/camunda/app/tasklist/default/");
        status(browser.post(LOGOUT_OF_WEBAPP, "", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN")))
                .isEqualTo(204);

        status(browser.get("/api/me")).isEqualTo(401);
        status(browser.get("/camunda/api/admin/auth/user/default")).isEqualTo(401);
    }

    @Test
    void loggingOutOfOurPagesNeedsTheTokenAndSaysSo() {
        browser.logIn("yang.commerce.handler", "lookback");
        status(browser.post("/logout", "")).isEqualTo(403);
        assertThat(target(browser.post("/logout", "", "X-LB-XSRF", browser.cookie("LB-XSRF"))))
                .endsWith("/login?logout");

        assertThat(browser.get("/login?logout").body()).contains("您已安全退出");
        status(browser.get("/api/me")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/admin/default/", "/camunda/app/cockpit/default/", "/actuator/env"})
    void aCaseWorkerDoesNotSeeWhatIsForSupervisorsAndAdministrators(String path) {
        browser.logIn("zhao.commerce.reviewer", "lookback");

        var answer = browser.get(path, "Accept", "text/html");

        status(answer).isEqualTo(403);
        assertThat(answer.body()).contains("没有权限");
    }

    @Test
    void aSupervisorSeesTheCockpitButNotTheAdministration() {
        browser.logIn("qin.supervisor1", "lookback");

        status(browser.get("/camunda/app/cockpit/default/")).isEqualTo(200);
        status(browser.get("/camunda/app/admin/default/")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist"
            })
    void thereIsNoSecondWayIn(String path) {
        status(browser.post(path, "{}")).isEqualTo(401);
        browser.logIn("admin", "lookback");
        status(browser.post(path, "{}")).isEqualTo(403);
    }

    @Test
    void ourPagesTellTheBrowserToBeCareful() {
        var headers = browser.get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'self'"));
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        var overTls = browser.get("/login", "X-Forwarded-Proto", "https").headers();
        assertThat(overTls.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(overTls.allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    private static AbstractIntegerAssert<?> status(HttpResponse<String> answer) {
        return assertThat(answer.statusCode()).as(answer.body());
    }

    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no redirect, but " + answer.statusCode());
    }
}
