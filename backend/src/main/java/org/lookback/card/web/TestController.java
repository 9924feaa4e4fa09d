package org.lookback.card.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Attempt;
import org.lookback.card.KnowledgeTests;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The knowledge tests of a case: list, start, new link, cancel. */
@RestController
@RequestMapping("/api/cases/{caseNo}/tests")
@Tag(name = "考核测试")
class TestController {

    private final KnowledgeTests tests;
    private final TestRights rights;

    TestController(KnowledgeTests tests, TestRights rights) {
        this.tests = tests;
        this.rights = rights;
    }

    @GetMapping
    @Operation(summary = "案件的考核测试：历次成绩、剩余次数、下次最早时间")
    TestPage list(@PathVariable String caseNo, Authentication login) {
        var tested = rights.mayRead(caseNo, login);
        return TestPage.of(tested, tests.standing(new CaseNumber(caseNo)), rights.runs(tested, login));
    }

    record Request(@Nullable String way) {}

    /** @param link told once: only its hash is kept. @param qr the same as a picture (SVG) */
    record Started(TestPage.Line test, @Nullable String link, @Nullable String qr, @Nullable OffsetDateTime linkUntil) {

        static Started of(KnowledgeTests.Started started) {
            var token = started.token();
            if (token == null) {
                return new Started(TestPage.Line.of(started.attempt()), null, null, null);
            }
            // after the hash sign: never sent to a server, so that no log keeps it
            var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path("/test/")
                    .fragment(token)
                    .toUriString();
            return new Started(
                    TestPage.Line.of(started.attempt()),
                    link,
                    QrPicture.svg(link),
                    Local.timeOrNull(started.attempt().linkUntil()));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "开始一次考核测试：屏幕作答（SCREEN，返回一次性链接）或纸质卷（PAPER）")
    Started start(
            @PathVariable String caseNo,
            @RequestBody(required = false) @Nullable Request request,
            Authentication login) {
        var number = rights.mayRun(caseNo, login);
        return Started.of(tests.start(number, way(request), login.getName()));
    }

    @PostMapping("/{attempt}/link")
    @Operation(summary = "换发答题链接（例如换一部手机），旧链接和旧手机随即失效，已作答的保留")
    Started link(@PathVariable String caseNo, @PathVariable int attempt, Authentication login) {
        return Started.of(tests.link(rights.mayRun(caseNo, login), attempt, login.getName()));
    }

    record Reason(@Nullable String reason) {}

    @PostMapping("/{attempt}/cancel")
    @Operation(summary = "作废尚未打开的测试或纸质卷，须写明理由，不计次数")
    TestPage.Line cancel(
            @PathVariable String caseNo, @PathVariable int attempt, @RequestBody Reason reason, Authentication login) {
        var number = rights.mayRun(caseNo, login);
        var why = Objects.requireNonNullElse(reason.reason(), "");
        return TestPage.Line.of(tests.cancel(number, attempt, why, login.getName()));
    }

    private static Attempt.Way way(@Nullable Request request) {
        var word = request == null || request.way() == null ? "SCREEN" : request.way();
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "SCREEN" -> Attempt.Way.SCREEN;
            case "PAPER" -> Attempt.Way.PAPER;
            default ->
                throw Refusal.invalid("BAD_VALUE", "参数 way 的值“%s”无法识别，可填 SCREEN（屏幕作答）或 PAPER（纸质卷）。".formatted(word));
        };
    }
}
