package org.lookback.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.open311.Open311Settings;
import org.lookback.open311.ServiceCatalogue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** GeoReport v2: what can be reported here, and how to find that out. */
@GeoReport
@RestController
class ServiceController {

    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";
    private static final String CHANGESET = "2026-11-22T00:00:00+08:00";

    private final ServiceCatalogue services;
    private final Open311Settings settings;
    private final Answers answers;
    private final OpenPace pace;

    ServiceController(ServiceCatalogue services, Open311Settings settings, Answers answers, OpenPace pace) {
        this.services = services;
        this.settings = settings;
        this.answers = answers;
        this.pace = pace;
    }

    record Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}

    record Discovery(String changeset, String contact, String keyService, List<Endpoint> endpoints) {}

    @GetMapping({
        "/open311/discovery",
        "/open311/discovery.{suffix}",
        "/open311/v2/discovery",
        "/open311/v2/discovery.{suffix}"
    })
    ResponseEntity<String> discovery(
            @PathVariable(required = false) @Nullable String suffix,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest from) {
        pace.step(from);
        var format = wanted(suffix, accept);
        var url = ServletUriComponentsBuilder.fromContextPath(from)
                .path("/open311/v2/")
                .toUriString();
        var endpoint = new Endpoint(
                SPECIFICATION,
                url,
                CHANGESET,
                "production",
                List.of(Format.XML.type().toString(), Format.JSON.type().toString()).stream()
                        .map(type -> type.substring(0, type.indexOf(';')))
                        .toList());
        return answers.of(
                format,
                200,
                "discovery",
                new Discovery(CHANGESET, settings.contact(), settings.keyService(), List.of(endpoint)));
    }

    @GetMapping({"/open311/v2/services", "/open311/v2/services.{suffix}"})
    ResponseEntity<String> services(
            @PathVariable(required = false) @Nullable String suffix,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String jurisdiction,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest from) {
        pace.step(from);
        var format = wanted(suffix, accept);
        settings.check(jurisdiction);
        return answers.of(format, 200, "services", services.services());
    }

    @GetMapping("/open311/v2/services/{code}")
    ResponseEntity<String> definition(
            @PathVariable String code,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String jurisdiction,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest from) {
        pace.step(from);
        var wanted = Format.Wanted.of(code, accept);
        settings.check(jurisdiction);
        return answers.of(wanted.format(), 200, "service_definition", services.definition(wanted.name()));
    }

    private static Format wanted(@Nullable String suffix, @Nullable String accept) {
        return Format.Wanted.of(suffix == null ? "" : "." + suffix, accept).format();
    }
}
