package org.lookback.publicity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.lookback.publicity.StatusLinks;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

/** The page behind the QR code: silent until a person publishes, and never more than it may say. */
@ProcessTest
class StatusPageTests {

    private static final String REVIEWER = "wang.market.reviewer";

    private final HttpClient nobody = HttpClient.newHttpClient();

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private StatusLinks links;

    @Autowired
    private VenueMarks marks;

    @Autowired
    private CaseDesk cases;

    @LocalServerPort
    private int port;

    @Test
    void nothingIsShownUntilAPersonPublishesItAndAWithdrawalIsCorrected() throws Exception {
        story.at("2034-03-06T09:00");
        var venue = "V025";
        var number = carded(venue);
        var page = path(venue);
        assertThat(page).matches("/s/[0-9a-z]{26}").isEqualTo(path(venue));

        var hidden = open(page);
        assertThat(hidden.statusCode()).isEqualTo(200);
        assertThat(hidden.body()).contains("暂不公开").doesNotContain(number.value());

        refused(publish("li.officer1", venue, true, "社会关注"), 403, "PUBLISHER_BAD");
        refused(publish(REVIEWER, venue, true, " "), 400, "REASON_BAD");
        refused(publish(REVIEWER, venue, false, "没有公示"), 409, "NOT_PUBLISHED");
        assertThat(publish(REVIEWER, venue, true, "多次违规，社会关注")
                        .getBody()
                        .path("published")
                        .asBoolean())
                .isTrue();
        refused(publish(REVIEWER, venue, true, "再来一次"), 409, "PUBLISHED_ALREADY");
        assertThat(cases.timeline(number))
                .anySatisfy(entry -> assertThat(entry.text()).isEqualTo("向社会公示：多次违规，社会关注"));

        story.at("2034-03-08T10:00");
        marks.lift(number.value(), Story.time("2034-03-08T10:00"), "WITHDRAWN", false);
        assertThat(open(page).body()).contains("更正", number.value(), "2034年3月8日");

        publish("qin.supervisor1", venue, false, "更正期满");
        assertThat(open(page).body()).contains("暂不公开").doesNotContain(number.value());
        refused(publish(REVIEWER, venue, true, "没有黄牌"), 409, "NOTHING_TO_PUBLISH");
        var log = http.withBasicAuth("li.officer1", "lookback")
                .getForObject("/api/venues/%s/publicity".formatted(venue), JsonNode.class);
        assertThat(log.path("total").asInt()).isEqualTo(2);
        assertThat(log.path("items").path(1).path("reason").asText()).isEqualTo("多次违规，社会关注");
        assertThat(log.path("shown").asText()).isEqualTo("HIDDEN");
    }

    @Test
    void theNextCardNeedsADecisionOfItsOwn() throws Exception {
        story.at("2034-03-06T09:00");
        var venue = "V039";
        var first = carded(venue);
        publish(REVIEWER, venue, true, "社会关注");
        marks.lift(first.value(), Story.time("2034-03-20T10:00"), "REMOVED", true);
        story.at("2034-03-21T09:00");
        assertThat(open(path(venue)).body()).contains("目前没有公示中的黄牌").doesNotContain(first.value());

        var second = carded(venue);
        assertThat(open(path(venue)).body()).contains("暂不公开").doesNotContain(second.value());
        marks.lift(second.value(), Story.time("2034-03-21T10:00"), "WITHDRAWN", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/00000000000000000000000000", "/s/1", "/s/V040", "/s/status.html"})
    void aWrongAddressSaysNoMoreThanAHiddenOne(String path) throws Exception {
        var answer = open(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("暂不公开");
    }

    @Test
    void thePageIsProtectedLeavesNoCookieAndIsNotForSearchEngines() throws Exception {
        var headers = open(path("V038")).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s", "/s/", "/s/a/b", "/s/../api/me", "/api/venues/V040/publicity"})
    void nothingElseIsOpen(String path) throws Exception {
        assertThat(open(path).statusCode()).isIn(302, 400, 401, 403);
    }

    private CaseNumber carded(String venue) {
        var number =
                cases.open(new NewCase("YC", "yellow-card", "黄牌测试", "market-reg", "venue:" + venue, 1, "li.officer1"));
        marks.put(new Mark(
                number.value(),
                venue,
                Mark.Kind.YELLOW_CARD,
                1,
                Story.time("2034-03-06T09:00"),
                null,
                null,
                null,
                true));
        return number;
    }

    private String path(String venue) {
        return URI.create(links.of(venue)).getPath();
    }

    private ResponseEntity<JsonNode> publish(String person, String venue, boolean published, String reason) {
        return http.withBasicAuth(person, "lookback")
                .postForEntity(
                        "/api/venues/%s/publicity".formatted(venue),
                        Map.of("published", published, "reason", reason),
                        JsonNode.class);
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getBody().path("code").asText())
                .as("%s", answer.getBody())
                .isEqualTo(code);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }

    private HttpResponse<String> open(String path) throws Exception {
        return nobody.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .GET()
                        .build(),
                BodyHandlers.ofString());
    }
}
