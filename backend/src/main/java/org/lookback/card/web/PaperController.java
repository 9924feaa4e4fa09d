package org.lookback.card.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.card.KnowledgeTests;
import org.lookback.card.PaperDesk;
import org.lookback.card.PaperDesk.Result;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers to print, results that come back on paper, and the training after the last failure. */
@RestController
@RequestMapping("/api/cases/{caseNo}/tests")
@Tag(name = "考核测试")
class PaperController {

    private final PaperDesk desk;
    private final KnowledgeTests tests;
    private final TestRights rights;

    PaperController(PaperDesk desk, KnowledgeTests tests, TestRights rights) {
        this.desk = desk;
        this.tests = tests;
        this.rights = rights;
    }

    @GetMapping("/{attempt}/paper")
    @Operation(summary = "试卷（供打印和核对）；测试结束后带答案和理由")
    PaperSheet paper(@PathVariable String caseNo, @PathVariable int attempt, Authentication login) {
        rights.mayRead(caseNo, login);
        return PaperSheet.of(tests.paper(new CaseNumber(caseNo), attempt));
    }

    /** @param paper number printed on the sheet. @param takenAt local time, empty = now. @param evidence ids of scanned sheets */
    record Entry(
            @Nullable String paper,
            @Nullable List<@Nullable String> answers,
            @Nullable BigDecimal score,
            @Nullable LocalDateTime takenAt,
            @Nullable List<@Nullable String> evidence) {}

    @PostMapping("/{attempt}/result")
    @Operation(summary = "录入纸质卷：逐题答案（answers），或成绩（score）和答卷扫描件（evidence）")
    TestPage.Line enter(
            @PathVariable String caseNo, @PathVariable int attempt, @RequestBody Entry entry, Authentication login) {
        var number = rights.mayRun(caseNo, login);
        if ((entry.answers() == null) == (entry.score() == null)) {
            throw Refusal.invalid("RESULT_UNCLEAR", "请录入逐题答案或者成绩，二者选一。");
        }
        var result = new Result(
                Objects.requireNonNullElse(entry.paper(), ""),
                instant(entry.takenAt()),
                named(entry.evidence()),
                login.getName());
        if (entry.score() != null) {
            return TestPage.Line.of(desk.enterScore(number, attempt, whole(entry.score()), result));
        }
        var answers = Objects.requireNonNull(entry.answers()).stream()
                .map(answer -> Objects.requireNonNullElse(answer, ""))
                .toList();
        return TestPage.Line.of(desk.enterAnswers(number, attempt, answers, result));
    }

    /** @param trainedOn day of the training */
    record Trained(
            @Nullable LocalDate trainedOn, @Nullable String content, @Nullable List<@Nullable String> evidence) {}

    @PostMapping("/training")
    @Operation(summary = "登记培训（最后一次测试仍不合格之后）")
    TestPage train(@PathVariable String caseNo, @RequestBody Trained trained, Authentication login) {
        var number = rights.mayRun(caseNo, login);
        if (trained.trainedOn() == null) {
            throw Refusal.invalid("TRAINING_DATE_BAD", "请填写培训日期。");
        }
        desk.train(
                number,
                trained.trainedOn(),
                Objects.requireNonNullElse(trained.content(), ""),
                named(trained.evidence()),
                login.getName());
        return TestPage.of(rights.mayRead(caseNo, login), tests.standing(number), true);
    }

    private static List<String> named(@Nullable List<@Nullable String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().map(id -> id == null ? "" : id).toList();
    }

    private static int whole(BigDecimal score) {
        try {
            return score.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw Refusal.invalid("SCORE_BAD", "成绩应为 0 到 100 的整数，不能是 %s。".formatted(score.toPlainString()));
        }
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : DistrictTime.at(local.toLocalDate(), local.toLocalTime());
    }
}
