package org.lookback.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.followup.FollowUpLinks;
import org.lookback.followup.FollowedCases;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A petitioner follows her case without a login, and nobody follows anybody else's. */
@ProcessTest
class FollowUpPageTests {

    private final HttpClient nobody = HttpClient.newHttpClient();

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private FollowUpLinks links;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private RuleBook rules;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Autowired
    private FollowedCases followed;

    @BeforeEach
    void morning() {
        story.at("2035-03-05T09:30");
    }

    @Test
    void sheSeesStateDateAndReplyAndRatesOnceWhenItIsClosed() throws Exception {
        var number = of("夏侯婉如", "13811113301", false);
        deadlines.open(number, "HOT.CLOSE", "GENERAL", Story.time("2035-03-05T10:00"));
        var page = enter(number.value().toLowerCase(), "３３０１", "203.0.113.1")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(page).matches("/h/[0-9a-z]{26}").isEqualTo(path(number));

        var working = get(page).body();
        assertThat(working)
                .contains(number.value(), "办理中", "古城街道", "承诺答复", "2035年3月12日")
                .doesNotContain("夏侯", "3301", "请您评价");

        followed.isAnswered(number, "夏侯婉如您好：已清理占道摊点，电话13811113301已回复。\n<b>古城街道</b>");
        var answered = get(page).body();
        assertThat(answered)
                .contains("已答复", "夏*您好", "138****3301", "2035年3月7日 16:30", "&lt;b&gt;")
                .doesNotContain("夏侯婉如", "承诺答复", "请您评价", "<script");
        assertThat(rate(page, "5", "").statusCode()).isEqualTo(409);

        followed.is(number, "CLOSED");
        var closed = get(page).body();
        Files.createDirectories(Path.of("target/papers"));
        Files.writeString(Path.of("target/papers/follow-up.html"), closed);
        assertThat(closed).contains("已办结", "请您评价");
        assertThat(rate(page, "", "").body()).contains("请选择满意程度");
        assertThat(rate(page, "6", "").statusCode()).isEqualTo(400);
        assertThat(rate(page, "4", "太长".repeat(101)).body()).contains("最多 200 个字");
        assertThat(rate(page, "4", "😀 清理得快，夏侯婉如").statusCode()).isEqualTo(303);
        assertThat(rate(page, "1", "再来一次").statusCode()).isEqualTo(409);
        assertThat(get(page).body()).contains("您的评价：满意", "😀 清理得快，夏*").doesNotContain("请您评价");
        assertThat(database.queryForObject(
                        "select count(*) from hotline_callback where case_no = ?", Integer.class, number.value()))
                .isZero();
        assertThat(cases.timeline(number))
                .anySatisfy(entry -> assertThat(entry.text()).isEqualTo("诉求人在查询页上评价：满意"));
    }

    @Test
    void aWrongNumberAndWrongDigitsGetTheSameAnswerAndFiveLockThePair() throws Exception {
        var number = of("东方未明", "13811113302", false);
        var unknown = enter("SR-20350305-999997", "3302", "203.0.113.2");
        var wrong = enter(number.value(), "0000", "203.0.113.2");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(wrong.body().replace(number.value(), ""))
                .isEqualTo(unknown.body().replace("SR-20350305-999997", ""));
        for (int again = 0; again < 4; again++) {
            enter(number.value(), "000" + again, "203.0.113.2");
        }
        var locked = enter(number.value(), "3302", "203.0.113.2");
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("一小时后再试");
        assertThat(enter(number.value(), "3302", "203.0.113.3").statusCode()).isEqualTo(303);
        story.at("2035-03-05T10:31");
        assertThat(enter(number.value(), "3302", "203.0.113.2").statusCode()).isEqualTo(303);
    }

    @Test
    void aTipOffIsOpenedByItsLinkAlone() throws Exception {
        var number = of("令狐问天", "13811113303", true);
        assertThat(enter(number.value(), "3303", "203.0.113.4").statusCode()).isEqualTo(404);
        assertThat(get(path(number)).body()).contains("办理中").doesNotContain("令狐", "占道");
    }

    @Test
    void aMergedOneFollowsTheCaseItWasJoinedTo() throws Exception {
        var parent = of("公孙大娘", "13811113304", false);
        var child = of("上官云裳", "13811113305", false);
        followed.isMerged(child, parent);
        followed.isAnswered(parent, "公孙大娘、上官云裳：已清理。");
        assertThat(get(path(child)).body()).contains("并案办理", "古城街道").doesNotContain(parent.value(), "已清理");
        followed.is(child, "CLOSED");
        assertThat(get(path(child)).body()).contains("公*、上*：已清理。").doesNotContain(parent.value());
    }

    @Test
    void theHotlineTellsTheLinkAndTheUnitSeesTheRatingWithoutIt() throws Exception {
        var number = of("尉迟恭敬", "13811113306", false);
        followed.is(number, "CLOSED");
        rate(path(number), "2", "没有修好");
        var hotline = api("zhong.hotline.handler", number);
        assertThat(hotline.path("link").asText()).isEqualTo(links.of(number));
        var unit = api("yu.gucheng.handler", number);
        assertThat(unit.path("link").isNull()).isTrue();
        assertThat(unit.path("rating").path("label").asText()).isEqualTo("不满意");
        assertThat(api("he.health.handler", number).path("code").asText()).isEqualTo("CASE_NOT_FOUND");
    }

    @Test
    void thePageIsProtectedAndLeavesNoCookie() throws Exception {
        var headers = get("/h").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'", "form-action 'self'"));
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(enter("\"><script>alert(1)</script>", "1", "203.0.113.5").body())
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h/1", "/h/00000000000000000000000000", "/h/' or 1=1 --"})
    void aWrongLinkSaysNothing(String path) throws Exception {
        assertThat(get(path.replace(" ", "%20").replace("'", "%27")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h/", "/h/a/rating", "/h/a/b", "/api/follow-up/SR-20350305-000001"})
    void nothingElseIsOpen(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(302, 400, 401, 403);
    }

    private CaseNumber of(String name, String phone, boolean tipOff) {
        return followed.of(name, phone, tipOff, rules.currentPack());
    }

    private String path(CaseNumber number) {
        return URI.create(links.of(number)).getPath();
    }

    private JsonNode api(String person, CaseNumber number) {
        return http.withBasicAuth(person, "lookback").getForObject("/api/follow-up/" + number, JsonNode.class);
    }

    private HttpResponse<String> enter(String caseNo, String digits, String from) throws Exception {
        return post("/h", Map.of("caseNo", caseNo, "digits", digits), from);
    }

    private HttpResponse<String> rate(String page, String satisfaction, String remark) throws Exception {
        return post(page + "/rating", Map.of("satisfaction", satisfaction, "remark", remark), "203.0.113.9");
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String from) throws Exception {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return nobody.send(
                request(path)
                        .header("X-Forwarded-For", from)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return nobody.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
