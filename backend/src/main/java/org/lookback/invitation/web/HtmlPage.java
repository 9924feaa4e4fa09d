package org.lookback.invitation.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer of the page: kept by no browser, no proxy and no search engine; its address is told to no other site. */
final class HtmlPage {

    private HtmlPage() {}

    static ResponseEntity<String> of(int status, String html) {
        var answer = with(status);
        return status == 429 ? answer.header(HttpHeaders.RETRY_AFTER, "60").body(html) : answer.body(html);
    }

    static ResponseEntity<String> goTo(String path) {
        return with(303).header(HttpHeaders.LOCATION, path).body("");
    }

    private static ResponseEntity.BodyBuilder with(int status) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
