package org.lookback.card;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.VenueRegister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends an attempt: marks it, writes it on the timeline, tells whoever waits for it. */
@Component
class MarkedPapers {

    private final Attempts attempts;
    private final QuestionBanks banks;
    private final TestedCases tested;
    private final VenueRegister venues;
    private final CaseDesk cases;
    private final ApplicationEventPublisher news;

    MarkedPapers(
            Attempts attempts,
            QuestionBanks banks,
            TestedCases tested,
            VenueRegister venues,
            CaseDesk cases,
            ApplicationEventPublisher news) {
        this.attempts = attempts;
        this.banks = banks;
        this.tested = tested;
        this.venues = venues;
        this.cases = cases;
        this.news = news;
    }

    /** What the answers given so far are worth. */
    int score(Attempt attempt) {
        List<SheetItem> sheet = attempts.sheet(attempt.caseNo(), attempt.attempt());
        return Marking.score(sheet, banks.get(attempt.bankVersion()));
    }

    /** With the words of its questions. */
    TestRoom.Paper paper(Attempt attempt) {
        var bank = banks.get(attempt.bankVersion());
        var lines = attempts.sheet(attempt.caseNo(), attempt.attempt()).stream()
                .map(item -> PaperLine.of(item, bank.question(item.questionNo())))
                .toList();
        return new TestRoom.Paper(attempt, venues.venue(attempt.venueCode()).name(), lines);
    }

    Attempt end(Attempt attempt, int score, Instant at, @Nullable String by, @Nullable Instant byAt) {
        var ended = attempt.marked(score, at, by, byAt);
        attempts.update(ended);
        var passed = ended.state() == Attempt.State.PASSED;
        var number = new CaseNumber(ended.caseNo());
        cases.note(
                number,
                Objects.requireNonNullElse(by, "system"),
                passed ? "TEST_PASSED" : "TEST_FAILED",
                "第 %d 次考核测试（%s，%s）：%d 分，%s。"
                        .formatted(
                                ended.attempt(),
                                by == null ? "屏幕作答" : "纸质卷录入",
                                DistrictTime.text(at),
                                score,
                                passed ? "合格" : "不合格"));
        var venue = ended.venueCode();
        news.publishEvent(
                passed
                        ? new TestPassed(ended.caseNo(), venue, ended.attempt(), score, at)
                        : new TestFailed(
                                ended.caseNo(),
                                venue,
                                ended.attempt(),
                                score,
                                at,
                                tested.standing(tested.read(number))));
        return ended;
    }

    /** Collects a paper on screen whose time is over: nobody opened it = it does not count, else what was answered counts. */
    Attempt collect(Attempt attempt, Instant now) {
        if (!attempt.isOpen() || !attempt.timeIsOver(now)) {
            return attempt;
        }
        if (attempt.openedAt() != null) {
            return end(attempt, score(attempt), Objects.requireNonNull(attempt.linkUntil()), null, null);
        }
        var ended = attempt.voided(now);
        attempts.update(ended);
        cases.note(
                new CaseNumber(ended.caseNo()),
                "system",
                "TEST_VOID",
                "第 %d 次考核测试的链接到期未打开，作废，不计次数。".formatted(ended.attempt()));
        return ended;
    }
}
