package org.lookback.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is open without a login is the venue's page and its three calls, and nothing beside it. */
@ProcessTest
class TestPageAccessTests {

    private final HttpClient nobody = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/test",
                "/test/",
                "/test/index.html",
                "/test/test.css",
                "/test/test.js",
                "/test/room.js",
                "/test/views.js"
            })
    void thePageIsOpenProtectedAndLeavesNoCookie(String path) throws Exception {
        var page = send(HttpRequest.newBuilder(uri(path)).GET());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'self'"));
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/test/other.html",
                "/test/api",
                "/test/api/open",
                "/test/api/bank",
                "/test/../api/me",
                "/test/..%2fapi/me",
                "/test/x/../../api/me",
                "/test;x/../api/me",
                "/testing",
                "/tests",
                "/knowledge-tests",
                "/knowledge-tests/index.html",
                "/knowledge-tests/desk.js",
                "/api/knowledge-tests/bank",
                "/api/knowledge-tests/bank/questions.csv",
                "/api/knowledge-tests/first-pass-rate",
                "/api/cases/INS-20260915-000001/tests",
                "/api/cases/INS-20260915-000001/tests/1/paper",
                "/db/card/questions.csv",
                "/engine-rest/task"
            })
    void nothingElseIs(String path) throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri(path)).GET()).statusCode()).isIn(302, 400, 401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/test", "/test/", "/test/api/start", "/test/api/open/", "/api/knowledge-tests/bank/import"})
    void norToWriting(String path) throws Exception {
        var call = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));

        assertThat(send(call).statusCode()).isIn(302, 401, 403);
    }

    @Test
    void aCallThatIsNoJsonIsRefusedInWords() throws Exception {
        var call = HttpRequest.newBuilder(uri("/test/api/open"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{"));

        assertThat(send(call).statusCode()).isEqualTo(400);
        assertThat(send(call).body()).contains("UNREADABLE");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder call) throws IOException, InterruptedException {
        return nobody.send(call.build(), BodyHandlers.ofString());
    }
}
