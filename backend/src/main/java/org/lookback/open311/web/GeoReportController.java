package org.lookback.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.open311.Open311Settings;
import org.lookback.open311.PublicReading;
import org.lookback.open311.ServiceCatalogue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** GeoReport v2: requests, read without a login. */
@GeoReport
@RestController
class GeoReportController {

    private final PublicReading reading;
    private final ServiceCatalogue services;
    private final Open311Settings settings;
    private final Answers answers;
    private final OpenPace pace;
    private final Clock clock;

    GeoReportController(
            PublicReading reading,
            ServiceCatalogue services,
            Open311Settings settings,
            Answers answers,
            OpenPace pace,
            Clock clock) {
        this.reading = reading;
        this.services = services;
        this.settings = settings;
        this.answers = answers;
        this.pace = pace;
        this.clock = clock;
    }

    @GetMapping({"/open311/v2/requests", "/open311/v2/requests.{suffix}"})
    ResponseEntity<String> requests(
            @PathVariable(required = false) @Nullable String suffix,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest from) {
        pace.step(from);
        var format =
                Format.Wanted.of(suffix == null ? "" : "." + suffix, accept).format();
        settings.check(asked.getFirst("jurisdiction_id"));
        var wanted = new AskedFor(asked);
        var ids = wanted.list("service_request_id");
        var found = ids.isEmpty() ? reading.search(wanted.query(services, clock.instant())) : reading.find(ids);
        return answers.of(
                format,
                200,
                "service_requests",
                found.stream().map(RequestLine::of).toList());
    }

    @GetMapping("/open311/v2/requests/{id}")
    ResponseEntity<String> request(
            @PathVariable String id,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String jurisdiction,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest from) {
        pace.step(from);
        var wanted = Format.Wanted.of(id, accept);
        settings.check(jurisdiction);
        var line = RequestLine.of(reading.get(wanted.name()));
        return answers.of(wanted.format(), 200, "service_requests", List.of(line));
    }
}
