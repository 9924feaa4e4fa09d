package org.lookback.card;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The knowledge test of a venue, run by the staff [S3]: started, linked, cancelled, seen. */
@Service
public class KnowledgeTests {

    private final TestedCases tested;
    private final Attempts attempts;
    private final BankDesk banks;
    private final MarkedPapers papers;
    private final CaseDesk cases;
    private final Clock clock;

    KnowledgeTests(
            TestedCases tested, Attempts attempts, BankDesk banks, MarkedPapers papers, CaseDesk cases, Clock clock) {
        this.tested = tested;
        this.attempts = attempts;
        this.banks = banks;
        this.papers = papers;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param token of the one-time link, told this once and never again; null for a test on paper */
    public record Started(Attempt attempt, @Nullable String token) {}

    /** Draws a paper for a case. @throws Refusal as {@link StandingRule#checkAttempt} says */
    @Transactional
    public Started start(CaseNumber number, Attempt.Way way, String by) {
        var now = now();
        var of = collected(number, now);
        tested.rule(of).checkAttempt(of.attempts(), of.trainings(), now);
        var bank = banks.newest();
        var no = of.attempts().size() + 1;
        var token = way == Attempt.Way.SCREEN ? Secret.fresh() : null;
        var attempt = new Attempt(
                number.value(),
                no,
                of.venue().code(),
                of.unit(),
                bank.version(),
                of.numbers().items(),
                of.numbers().pass(),
                way,
                Attempt.State.OPEN,
                by,
                now,
                token == null ? null : Secret.hash(token),
                token == null ? null : now.plus(Duration.ofHours(of.numbers().linkHours())),
                null,
                null,
                0,
                null,
                null,
                null,
                null);
        var sheet = PaperDraw.draw(bank.questions(), PaperDraw.seed(number.value(), no), attempt.items());
        attempts.add(attempt, sheet);
        note(
                number,
                by,
                "TEST_STARTED",
                "第 %d 次考核测试开始，试卷 %s（题库第 %d 版，%s）。"
                        .formatted(no, attempt.paperNo(), bank.version(), token == null ? "纸质卷" : "屏幕作答"));
        return new Started(attempt, token);
    }

    /** A new link for a paper that is still open, e.g. for another phone; the old link and the old phone no longer work. */
    @Transactional
    public Started link(CaseNumber number, int no, String by) {
        var now = now();
        var of = collected(number, now);
        var attempt = running(number, no);
        if (attempt.way() == Attempt.Way.PAPER) {
            throw Refusal.conflict("TEST_ON_PAPER", "这次测试使用纸质卷，没有答题链接；请录入纸质卷结果。");
        }
        StandingRule.checkClock(attempt, now);
        var token = Secret.fresh();
        var until = attempt.openedAt() != null && attempt.linkUntil() != null
                ? attempt.linkUntil()
                : now.plus(Duration.ofHours(of.numbers().linkHours()));
        var linked = attempt.linked(Secret.hash(token), until);
        attempts.update(linked);
        note(number, by, "TEST_LINK", "第 %d 次考核测试换发答题链接，有效至 %s。".formatted(no, DistrictTime.text(until)));
        return new Started(linked, token);
    }

    /** Cancels an attempt that nobody has seen or that was drawn on paper; it does not count. */
    @Transactional
    public Attempt cancel(CaseNumber number, int no, String reason, String by) {
        var why = Words.required(reason, "作废的理由");
        collected(number, now());
        var attempt = running(number, no);
        if (attempt.openedAt() != null) {
            throw Refusal.conflict("TEST_SEEN", "场所已经打开试卷，不能作废；时间到后按已作答的部分计分。");
        }
        var cancelled = attempt.voided(now());
        attempts.update(cancelled);
        note(number, by, "TEST_VOID", "第 %d 次考核测试作废：%s".formatted(no, why));
        return cancelled;
    }

    /** The attempts of a case and where it stands. */
    @Transactional(readOnly = true)
    public TestedCase of(CaseNumber number) {
        return tested.read(number);
    }

    /** The paper of an attempt, to print or to check. */
    @Transactional(readOnly = true)
    public TestRoom.Paper paper(CaseNumber number, int no) {
        return papers.paper(attempts.find(number.value(), no).orElseThrow(() -> Words.unknown(number, no)));
    }

    @Transactional(readOnly = true)
    public Standing standing(CaseNumber number) {
        return tested.standing(tested.read(number));
    }

    /** Whether the test condition of a card is met. */
    @Transactional(readOnly = true)
    public boolean passed(CaseNumber number) {
        return standing(number).next() == Standing.Next.PASSED;
    }

    /** Collects the papers whose time is over, a case at a time. @return whether this one had such a paper */
    @Transactional
    public boolean collect(CaseNumber number) {
        return cases.findForWriting(number).isPresent()
                && attempts.ofCase(number.value()).stream()
                                .filter(attempt -> attempt.isOpen() && attempt.timeIsOver(now()))
                                .map(attempt -> papers.collect(attempt, now()))
                                .count()
                        > 0;
    }

    private TestedCase collected(CaseNumber number, Instant now) {
        var of = tested.open(number);
        of.attempts().forEach(attempt -> papers.collect(attempt, now));
        return tested.open(number);
    }

    /** @throws Refusal TEST_NOT_FOUND or TEST_ENDED */
    private Attempt running(CaseNumber number, int no) {
        return Words.running(attempts.findForWriting(number.value(), no), number, no);
    }

    private void note(CaseNumber number, String by, String kind, String text) {
        cases.note(number, by, kind, text);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
