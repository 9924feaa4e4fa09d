package org.lookback.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lookback.open311.ApiKeyDesk;
import org.lookback.open311.Open311Settings;
import org.lookback.open311.Submission;
import org.lookback.open311.SubmissionDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** GeoReport v2: a request sent in by a program that has a key. */
@GeoReport
@RestController
class SubmissionController {

    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([^\\]]{1,100})](?:\\[])?");
    private static final String NOTICE = "已受理，请凭编号查询办理进度。";

    private final SubmissionDesk desk;
    private final ApiKeyDesk keys;
    private final Open311Settings settings;
    private final Answers answers;
    private final OpenPace pace;

    SubmissionController(
            SubmissionDesk desk, ApiKeyDesk keys, Open311Settings settings, Answers answers, OpenPace pace) {
        this.desk = desk;
        this.keys = keys;
        this.settings = settings;
        this.answers = answers;
        this.pace = pace;
    }

    @PostMapping({"/open311/v2/requests", "/open311/v2/requests.{suffix}"})
    ResponseEntity<String> submit(
            @PathVariable(required = false) @Nullable String suffix,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest from) {
        pace.step(from);
        var format =
                Format.Wanted.of(suffix == null ? "" : "." + suffix, accept).format();
        var key = keys.holder(sent.getFirst("api_key"));
        pace.step(key);
        settings.check(sent.getFirst("jurisdiction_id"));
        var number = desk.submit(submission(sent), key).value();
        return answers.of(format, 201, "service_requests", List.of(new RequestLine.Received(number, NOTICE, null)));
    }

    private static Submission submission(MultiValueMap<String, String> sent) {
        return new Submission(
                sent.getFirst("service_code"),
                sent.getFirst("lat"),
                sent.getFirst("long"),
                sent.getFirst("address_string"),
                sent.getFirst("address_id"),
                sent.getFirst("first_name"),
                sent.getFirst("last_name"),
                sent.getFirst("phone"),
                sent.getFirst("description"),
                sent.getFirst("media_url"),
                attributes(sent));
    }

    private static Map<String, String> attributes(MultiValueMap<String, String> sent) {
        var attributes = new HashMap<String, String>();
        sent.forEach((name, values) -> {
            var attribute = ATTRIBUTE.matcher(name);
            if (attribute.matches() && !values.isEmpty()) {
                attributes.put(attribute.group(1), values.get(0));
            }
        });
        return attributes;
    }
}
