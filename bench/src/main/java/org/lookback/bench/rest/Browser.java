package org.lookback.bench.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** One person's browser: logged in once, then working with the session. */
final class Browser {

    static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Browser(String base) {
        this.base = base;
    }

    static Browser loggedIn(String base, String person, String password) {
        var browser = new Browser(base);
        browser.send(browser.request("/login").GET());
        var form = "username=%s&password=%s&_csrf=%s".formatted(person, password, browser.token());
        var answer = browser.send(browser.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("wrong")) {
            throw new IllegalStateException("no login for %s: %s".formatted(person, answer.statusCode()));
        }
        browser.get("/api/me");
        return browser;
    }

    JsonNode get(String path) {
        return read(send(request(path).GET()));
    }

    JsonNode post(String path, JsonNode body) {
        return read(send(request(path)
                .header("Content-Type", "application/json")
                .header("X-LB-XSRF", token())
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    JsonNode deploy(Path file) {
        try {
            var name = file.getFileName().toString();
            return upload("/engine-rest/deployment/create", name, "application/octet-stream", Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode upload(String path, String fileName, String mediaType, byte[] content) {
        var boundary = "----lookback-bench";
        var head =
                ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n")
                        .formatted(boundary, fileName, mediaType)
                        .getBytes();
        var tail = "\r\n--%s--\r\n".formatted(boundary).getBytes();
        return read(send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-LB-XSRF", token())
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(tail)))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, text/html;q=0.5");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException("no answer from " + base, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "%s: %d %s".formatted(answer.request().uri(), answer.statusCode(), answer.body()));
        }
        try {
            return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new IllegalStateException(answer.body(), unreadable);
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("LB-XSRF"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
