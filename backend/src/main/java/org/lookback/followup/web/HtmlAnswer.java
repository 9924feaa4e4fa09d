package org.lookback.followup.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer of the page: kept by no browser, no proxy and no search engine. */
final class HtmlAnswer {

    private HtmlAnswer() {}

    static ResponseEntity<String> of(int status, String html) {
        return with(status).body(html);
    }

    /** @param seconds after which it is worth trying again */
    static ResponseEntity<String> wait(int status, String seconds, String html) {
        return with(status).header(HttpHeaders.RETRY_AFTER, seconds).body(html);
    }

    static ResponseEntity<String> goTo(String path) {
        return with(303).header(HttpHeaders.LOCATION, path).body("");
    }

    private static ResponseEntity.BodyBuilder with(int status) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
