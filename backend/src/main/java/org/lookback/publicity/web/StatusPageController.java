package org.lookback.publicity.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lookback.access.Pace;
import org.lookback.publicity.StatusPage;
import org.lookback.publicity.StatusPages;
import org.lookback.refusal.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a phone shows that has scanned the code on a card. One page, no script, nothing kept on the phone. */
@Hidden
@Controller
class StatusPageController {

    private static final String WAIT_SECONDS = "60";

    /** A market with one address may scan often; guessing 128 bits at this pace is hopeless. */
    private final Pace calls = new Pace(120);

    private final StatusPages pages;
    private final StatusSheet sheet;

    StatusPageController(StatusPages pages) throws IOException {
        this.pages = pages;
        this.sheet = new StatusSheet();
    }

    @GetMapping("/s/{token}")
    ResponseEntity<String> open(@PathVariable String token, HttpServletRequest from) {
        try {
            calls.step(from.getRemoteAddr());
        } catch (Refusal tooMany) {
            return answer(tooMany.kind().status())
                    .header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS)
                    .body(sheet.sentence(tooMany.getMessage()));
        }
        return pages.open(token).map(page -> answer(200).body(text(page))).orElseGet(() -> answer(404)
                .body(sheet.hidden()));
    }

    private String text(StatusPage page) {
        return page.state() == StatusPage.State.HIDDEN ? sheet.hidden() : sheet.of(page);
    }

    private static ResponseEntity.BodyBuilder answer(int status) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
