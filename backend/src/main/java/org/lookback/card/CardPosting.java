package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardedFindings;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the notice and hangs the card up (B2 row 3): all terms run from the service, and nothing hangs without its papers. */
@Service
public class CardPosting {

    /** Term of the rectification; its tracks are the batches of items. */
    public static final String RECTIFY = "YC.RECT";

    static final String FIRST_BATCH = "1";

    private static final String INTERVIEW = "YC.INTERVIEW";

    private final Cards cards;
    private final CardRecords records;
    private final CardPhotos photos;
    private final CardedFindings findings;
    private final VenueMarks marks;
    private final PostingForm form;
    private final ObjectProvider<PostingPapers> papers;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    CardPosting(
            Cards cards,
            CardRecords records,
            CardPhotos photos,
            CardedFindings findings,
            VenueMarks marks,
            PostingForm form,
            ObjectProvider<PostingPapers> papers,
            Deadlines deadlines,
            WorkingCalendar calendar,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.cards = cards;
        this.records = records;
        this.photos = photos;
        this.findings = findings;
        this.marks = marks;
        this.form = form;
        this.papers = papers;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** Says when and where; may be changed until the notice is served. */
    @Transactional
    public void arrange(CaseNumber number, Arrangement arrangement, String by) {
        CardStages.require(cards.get(number), "安排约谈和考核", CardStage.APPROVED);
        records.put(number, PostingForm.arranged(arrangement, by, CardWords.now(clock)));
        cases.note(number, by, "CARD_ARRANGED", "约谈、考核和张挂位置已安排。");
    }

    /** @throws Refusal ARRANGEMENT_MISSING, INTERVIEW_TOO_SOON, INTERVIEW_TOO_LATE, or as {@link PostingPapers} says */
    @Transactional
    public void serve(CaseNumber number, CardService service, String by) {
        var card = cards.get(number);
        CardStages.require(card, "送达张挂", CardStage.APPROVED);
        var arranged = records.arranged(number)
                .orElseThrow(() -> Refusal.conflict("ARRANGEMENT_MISSING", "请先安排约谈、考核的时间地点和张挂位置，并打印通知书。"));
        papers.ifAvailable(ready -> ready.requireReady(number));
        var posting = form.posting(number, service, by);
        var photo = CardPhotos.checked("POSTED", "", service.photos(), 1, "黄牌张挂情况");
        var served = posting.servedAt();
        var interviewDue = deadlines.open(number, INTERVIEW, "", served).dueAt();
        checkInterview(number, arranged.interviewAt(), served, interviewDue);
        deadlines.open(number, "YC.TEST", "", served);
        deadlines.open(number, "YC.MAXDAYS", "", served);
        var due = deadlines.open(number, RECTIFY, FIRST_BATCH, served).dueAt();
        var posted = card.posted(served, due);
        cards.update(posted);
        records.add(number, posting);
        photos.attach(number, "张挂黄牌", photo, by);
        marks.put(new Mark(
                number.value(), card.venueCode(), Mark.Kind.YELLOW_CARD, card.seq(), served, null, null, null, true));
        findings.ordered(posted.items().stream().map(CardItem::reference).toList(), due);
        cases.note(
                number,
                by,
                "CARD_POSTED",
                "黄牌警告通知书已%s，黄牌已张挂。整改应于 %s 前完成，约谈应于 %s 前完成。"
                        .formatted(
                                posting.serviceWay().label(), DistrictTime.text(due), DistrictTime.text(interviewDue)));
    }

    private void checkInterview(CaseNumber number, Instant at, Instant served, Instant due) {
        var notice = rules.number(cases.get(number).rulePack(), "YC.INTERVIEW.NOTICE");
        var earliest = calendar.workingDay(DistrictTime.dayOf(served), notice);
        if (DistrictTime.dayOf(at).isBefore(earliest)) {
            throw Refusal.conflict(
                    "INTERVIEW_TOO_SOON", "约谈至少提前%d个工作日通知，最早可安排在 %s，请重新安排并打印通知书。".formatted(notice, earliest));
        }
        if (at.isAfter(due)) {
            throw Refusal.conflict("INTERVIEW_TOO_LATE", "约谈应在 %s 前进行，请重新安排并打印通知书。".formatted(DistrictTime.text(due)));
        }
    }
}
