package org.lookback.card;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interview of a carded venue's owner by several bodies together; each records it for itself (B2 row 4a) [S3]. */
@Service
public class InterviewDesk {

    private static final String AGAIN = "YC.INTERVIEW.AGAIN";

    private final Cards cards;
    private final CardRecords records;
    private final InterviewCheck check;
    private final Deadlines deadlines;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    InterviewDesk(
            Cards cards,
            CardRecords records,
            InterviewCheck check,
            Deadlines deadlines,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.cards = cards;
        this.records = records;
        this.check = check;
        this.deadlines = deadlines;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** The groups that have to record it. */
    @Transactional(readOnly = true)
    public List<String> bodies(CaseNumber number) {
        var card = cards.get(number);
        return card.parties().interviewGroups(card.repeated());
    }

    /** One body's record of the running appointment. @throws Refusal as {@link InterviewCheck} says */
    @Transactional
    public void record(CaseNumber number, String group, InterviewForm form, String by) {
        var card = cards.get(number);
        card.requireInterviewOpen();
        if (!card.parties().interviewGroups(card.repeated()).contains(group)) {
            throw Refusal.forbidden("NOT_A_BODY", "该机关不参加本次约谈，不能记录。");
        }
        var round = card.course().interview().round();
        var earlier = records.interviews(number).stream()
                .filter(interview -> interview.round() == round)
                .toList();
        var interview = check.read(card, group, form, earlier, by, CardWords.now(clock));
        records.add(number, interview);
        cases.note(
                number,
                by,
                "INTERVIEW_RECORDED",
                "第%d次约谈记录（%s）：%s。".formatted(round, group, interview.result().label()));
    }

    /** What the records of all bodies together mean. @return DONE, AGAIN or REFUSED */
    @Transactional
    public String conclude(CaseNumber number) {
        var card = cards.get(number);
        card.requireInterviewOpen();
        var now = card.course().interview();
        var written = records.interviews(number).stream()
                .filter(interview -> interview.round() == now.round())
                .toList();
        if (written.size() < card.parties().interviewGroups(card.repeated()).size()) {
            throw Refusal.conflict("INTERVIEW_INCOMPLETE", "还有机关没有记录本次约谈，约谈须由各机关共同进行并分别记录。");
        }
        var most = rules.number(cases.get(number).rulePack(), "YC.INTERVIEW.ABSENT");
        var next =
                switch (written.get(0).result()) {
                    case HELD -> now.held();
                    case POSTPONED -> now.putOff();
                    case ABSENT -> now.missed(most);
                };
        cards.update(card.interviewed(next));
        return switch (next.state()) {
            case HELD -> concluded(number, "INTERVIEW_HELD", "约谈已完成。", "DONE");
            case REFUSED ->
                concluded(number, "INTERVIEW_REFUSED", "当事人%d次未到，视为拒绝约谈。".formatted(next.absent()), "REFUSED");
            case WAITING -> again(number, written);
        };
    }

    private String again(CaseNumber number, List<CardRecords.Interview> written) {
        var newAt = written.stream()
                .map(CardRecords.Interview::newAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
        records.arranged(number)
                .ifPresent(old -> records.put(
                        number,
                        new CardRecords.Arranged(
                                newAt, old.interviewPlace(), old.testAt(), old.postedPlace(), old.by(), old.at())));
        deadlines.open(number, AGAIN, "", clock.instant());
        return concluded(number, "INTERVIEW_AGAIN", "约谈改在 %s 进行。".formatted(DistrictTime.text(newAt)), "AGAIN");
    }

    private String concluded(CaseNumber number, String kind, String text, String result) {
        cases.note(number, "system", kind, text);
        return result;
    }
}
