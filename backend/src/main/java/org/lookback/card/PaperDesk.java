package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes back on paper: answers or a score, and the record of a training; who entered it is kept. */
@Service
public class PaperDesk {

    private static final String STEP = "knowledge-test";
    private static final int FULL = 100;

    private final TestedCases tested;
    private final Attempts attempts;
    private final MarkedPapers papers;
    private final EvidenceDesk evidence;
    private final CaseDesk cases;
    private final Clock clock;

    PaperDesk(
            TestedCases tested,
            Attempts attempts,
            MarkedPapers papers,
            EvidenceDesk evidence,
            CaseDesk cases,
            Clock clock) {
        this.tested = tested;
        this.attempts = attempts;
        this.papers = papers;
        this.evidence = evidence;
        this.cases = cases;
        this.clock = clock;
    }

    /** The result of one paper as it is entered. @param paper number printed on it. @param takenAt null = now */
    public record Result(String paper, @Nullable Instant takenAt, List<String> evidence, String by) {}

    /** Enters the letters ticked on the paper, in its order; empty = not answered. */
    @Transactional
    public Attempt enterAnswers(CaseNumber number, int no, List<String> answers, Result result) {
        var attempt = checked(number, no, result);
        if (answers.size() != attempt.items()) {
            throw Refusal.invalid(
                    "ANSWERS_INCOMPLETE", "试卷有 %d 题，录入了 %d 题；没有作答的题请留空。".formatted(attempt.items(), answers.size()));
        }
        for (int position = 1; position <= answers.size(); position++) {
            var choice = Marking.choice(position, answers.get(position - 1));
            attempts.answer(attempt.caseNo(), no, position, choice, now());
        }
        return end(attempt, papers.score(attempt), result);
    }

    /** Enters the score of a paper that was marked by hand; the scanned sheet proves it. @throws Refusal SCORE_BAD, SHEET_MISSING */
    @Transactional
    public Attempt enterScore(CaseNumber number, int no, int score, Result result) {
        if (score < 0 || score > FULL) {
            throw Refusal.invalid("SCORE_BAD", "成绩应为 0 到 100 的整数，不能是 %d。".formatted(score));
        }
        if (result.evidence().isEmpty()) {
            throw Refusal.invalid("SHEET_MISSING", "只录入成绩的，请上传答卷的扫描件或照片。");
        }
        return end(checked(number, no, result), score, result);
    }

    /** Records the training after the last attempt has failed. @throws Refusal TRAINING_NOT_DUE, TRAINING_DATE_BAD */
    @Transactional
    public void train(CaseNumber number, LocalDate day, String content, Collection<String> proofs, String by) {
        var words = Words.required(content, "培训内容");
        var of = tested.open(number);
        if (tested.standing(of).next() != Standing.Next.TRAINING) {
            throw Refusal.conflict("TRAINING_NOT_DUE", "案件 %s 目前不需要登记培训。".formatted(number));
        }
        var last = of.attempts().stream()
                .filter(Attempt::counts)
                .reduce((a, b) -> b)
                .orElseThrow();
        var failed = DistrictTime.dayOf(last.endedAt() == null ? now() : last.endedAt());
        if (day.isBefore(failed) || day.isAfter(DistrictTime.dayOf(now()))) {
            throw Refusal.invalid("TRAINING_DATE_BAD", "培训日期应在 %s 之后，且不能晚于今天。".formatted(failed.minusDays(1)));
        }
        attempts.add(new Training(number.value(), last.attempt(), day, words, by, now()));
        evidence.attach(number, STEP, proofs, by);
        cases.note(number, by, "TEST_TRAINING", "%s 已对场所进行培训：%s".formatted(day, words));
    }

    private Attempt checked(CaseNumber number, int no, Result result) {
        tested.open(number);
        var attempt = Words.running(attempts.findForWriting(number.value(), no), number, no);
        if (attempt.way() != Attempt.Way.PAPER) {
            throw Refusal.conflict("TEST_ON_SCREEN", "这次测试在屏幕上作答，成绩由系统计算，不能手工录入。");
        }
        if (!attempt.paperNo().equals(result.paper().strip())) {
            throw Refusal.invalid("PAPER_MISMATCH", "试卷编号不对：这次测试的试卷是 %s，请核对卷首的编号。".formatted(attempt.paperNo()));
        }
        StandingRule.checkClock(attempt, now());
        return attempt;
    }

    private Attempt end(Attempt attempt, int score, Result result) {
        var now = now();
        var at = result.takenAt() == null ? now : result.takenAt().truncatedTo(ChronoUnit.SECONDS);
        if (at.isBefore(attempt.startedAt()) || at.isAfter(now)) {
            throw Refusal.invalid(
                    "TAKEN_AT_BAD", "测试时间应在抽卷时间 %s 之后，且不能晚于现在。".formatted(DistrictTime.text(attempt.startedAt())));
        }
        evidence.attach(new CaseNumber(attempt.caseNo()), STEP, result.evidence(), result.by());
        return papers.end(attempt, score, at, result.by(), now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
