package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a venue takes its test without a login. The one-time link is exchanged for a seat: a secret that the phone has made up,
 * so that an answer lost on the way can be asked for again by the same phone and by nobody else.
 */
@Service
public class TestRoom {

    private final Attempts attempts;
    private final MarkedPapers papers;
    private final CaseDesk cases;
    private final Clock clock;

    TestRoom(Attempts attempts, MarkedPapers papers, CaseDesk cases, Clock clock) {
        this.attempts = attempts;
        this.papers = papers;
        this.cases = cases;
        this.clock = clock;
    }

    /** A paper as it lies before whoever takes the test. */
    public record Paper(Attempt attempt, String venueName, List<PaperLine> lines) {}

    /**
     * Opens a link, or comes back to a paper already opened; this page may write from now on, an older one no longer.
     *
     * @throws Refusal LINK_INVALID, the same for links that never were, that are used and that are too old
     */
    @Transactional
    public Paper open(@Nullable String token, String seat) {
        if (!Secret.wellFormed(seat) || (token != null && token.length() > 100)) {
            throw invalid();
        }
        var seated = attempts.findBySeat(Secret.hash(seat));
        if (seated.isPresent()) {
            var attempt = locked(seated.get());
            attempt = papers.collect(attempt, now());
            if (attempt.isOpen() && Secret.hash(seat).equals(attempt.seatHash())) {
                attempt = attempt.onAnotherTab();
                attempts.update(attempt);
            }
            return papers.paper(attempt);
        }
        var linked =
                attempts.findByToken(Secret.hash(token == null ? "" : token)).orElseThrow(TestRoom::invalid);
        var attempt = locked(linked);
        if (!attempt.isOpen()
                || attempt.timeIsOver(now())
                || !Secret.hash(token == null ? "" : token).equals(attempt.tokenHash())) {
            throw invalid();
        }
        StandingRule.checkClock(attempt, now());
        var opened = attempt.opened(Secret.hash(seat), now());
        attempts.update(opened);
        return papers.paper(opened);
    }

    /** Keeps one answer. @throws Refusal LINK_INVALID, PAPER_MISMATCH, OPENED_ELSEWHERE, TEST_ENDED, QUESTION_UNKNOWN, OPTION_UNKNOWN */
    @Transactional
    public void answer(String seat, int tab, String paperNo, int position, String choice) {
        var attempt = seated(seat, tab, paperNo);
        if (position < 1 || position > attempt.items()) {
            throw Refusal.invalid("QUESTION_UNKNOWN", "试卷没有第 %d 题，请刷新页面。".formatted(position));
        }
        var letter = Marking.choice(position, choice);
        attempts.answer(attempt.caseNo(), attempt.attempt(), position, letter, now());
    }

    /** Hands the paper in; the time is ours, whatever the phone's clock says. */
    @Transactional
    public Paper handIn(String seat, int tab, String paperNo) {
        var attempt = seated(seat, tab, paperNo);
        return papers.paper(papers.end(attempt, papers.score(attempt), now(), null, null));
    }

    private Attempt seated(String seat, int tab, String paperNo) {
        if (!Secret.wellFormed(seat)) {
            throw invalid();
        }
        var hash = Secret.hash(seat);
        var attempt = locked(attempts.findBySeat(hash).orElseThrow(TestRoom::invalid));
        if (!hash.equals(attempt.seatHash())) {
            throw invalid();
        }
        if (!attempt.paperNo().equals(paperNo)) {
            throw Refusal.invalid("PAPER_MISMATCH", "答案不属于这份试卷，请刷新页面后重新作答。");
        }
        if (!attempt.isOpen()) {
            throw Refusal.conflict("TEST_ENDED", "这份试卷已经交卷，不能再修改；请刷新页面查看成绩。");
        }
        if (attempt.tab() != tab) {
            throw Refusal.conflict("OPENED_ELSEWHERE", "试卷已在另一个页面打开，请在那个页面继续作答，或者刷新本页。");
        }
        StandingRule.checkClock(attempt, now());
        if (attempt.timeIsOver(now())) {
            throw Refusal.conflict("TIME_OVER", "答题时间已到，已保存的答案会自动计分；请刷新页面查看成绩。");
        }
        return attempt;
    }

    /** The case first, as everybody does, then the attempt as it is now. @throws Refusal CASE_CLOSED */
    private Attempt locked(Attempt found) {
        var open = cases.findForWriting(new CaseNumber(found.caseNo())).filter(CaseFile::isOpen);
        var attempt = attempts.findForWriting(found.caseNo(), found.attempt()).orElseThrow(TestRoom::invalid);
        if (attempt.isOpen() && open.isEmpty()) {
            throw Refusal.conflict("CASE_CLOSED", "案件已经办结，不用再测试；如有疑问请联系办案人员。");
        }
        return attempt;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Refusal invalid() {
        return Refusal.notFound("LINK_INVALID", "链接无效、已使用或者已过期，请向办案人员索取新的链接。");
    }
}
