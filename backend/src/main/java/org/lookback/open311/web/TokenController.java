package org.lookback.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.open311.Open311Settings;
import org.lookback.open311.PublicReading;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** GeoReport v2: the number behind a token. */
@GeoReport
@RestController
class TokenController {

    private final PublicReading reading;
    private final Open311Settings settings;
    private final Answers answers;
    private final OpenPace pace;

    TokenController(PublicReading reading, Open311Settings settings, Answers answers, OpenPace pace) {
        this.reading = reading;
        this.settings = settings;
        this.answers = answers;
        this.pace = pace;
    }

    /** Every number is known at once, so nobody is ever given a token; a number is its own. */
    @GetMapping("/open311/v2/tokens/{token}")
    ResponseEntity<String> token(
            @PathVariable String token,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String jurisdiction,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest from) {
        pace.step(from);
        var wanted = Format.Wanted.of(token, accept);
        settings.check(jurisdiction);
        var number = reading.get(wanted.name()).number();
        return answers.of(
                wanted.format(), 200, "service_requests", List.of(new RequestLine.Exchanged(number, wanted.name())));
    }
}
