package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardedFindings;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a carded venue has put right; whether it is so is seen at the joint check (B2 rows 4c and 5). */
@Service
public class CardRectification {

    /** All open items, whatever batch they came with. */
    public static final int ALL = 0;

    private final Cards cards;
    private final CardRecords records;
    private final CardPhotos photos;
    private final CardedFindings findings;
    private final Deadlines deadlines;
    private final CaseDesk cases;
    private final Clock clock;

    CardRectification(
            Cards cards,
            CardRecords records,
            CardPhotos photos,
            CardedFindings findings,
            Deadlines deadlines,
            CaseDesk cases,
            Clock clock) {
        this.cards = cards;
        this.records = records;
        this.photos = photos;
        this.findings = findings;
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    /** Number of the newest batch of items, from 1. */
    @Transactional(readOnly = true)
    public int batch(CaseNumber number) {
        return cards.get(number).newestBatch();
    }

    /** @param batch the items that the report is about, or {@link #ALL} @throws Refusal REPORT_INCOMPLETE and others */
    @Transactional
    public void submit(CaseNumber number, int batch, CardReport report, String by) {
        var card = cards.get(number);
        CardStages.require(card, "提交整改报告", CardStage.IN_FORCE);
        var expected = card.items().stream()
                .filter(item -> item.is(CardItem.State.OPEN) && (batch == ALL || item.batch() == batch))
                .map(CardItem::reference)
                .collect(Collectors.toSet());
        if (expected.isEmpty() && isCancelled(card, batch)) {
            return;
        }
        if (expected.isEmpty()) {
            throw Refusal.conflict("NOTHING_TO_REPORT", "没有待整改的问题，报告可能已经提交，请刷新页面。");
        }
        var written = answered(expected, CardWords.list(report.items()));
        var now = CardWords.now(clock);
        var rounds = rounds(number);
        var reports = new ArrayList<CardRecords.Report>();
        var pictures = new ArrayList<CardRecords.Photo>();
        written.forEach((reference, item) -> {
            var round = rounds.getOrDefault(reference, 0) + 1;
            reports.add(read(reference, round, item, by, now));
            pictures.addAll(
                    CardPhotos.checked("REPORT_" + round, reference, item.photos(), 1, "问题 " + reference + " 的整改"));
        });
        cards.update(card.claimed(expected, now));
        card.items().stream()
                .filter(item -> expected.contains(item.reference()))
                .map(item -> String.valueOf(item.batch()))
                .distinct()
                .forEach(reported -> deadlines.done(number, CardPosting.RECTIFY, reported, now));
        records.addReports(number, reports);
        photos.attach(number, "黄牌整改报告", pictures, by);
        findings.submitted(expected, now);
        cases.note(number, by, "RECTIFICATION_REPORTED", "已报告整改%d项，待联合核查。".formatted(expected.size()));
    }

    /** The term of a batch passed and nothing was reported: noted, and nothing else happens by itself. */
    @Transactional
    public void termPassed(CaseNumber number, int batch) {
        cards.update(cards.get(number).termPassed(batch));
        cases.note(number, "system", "RECTIFICATION_LATE", "整改期限已过，尚未报告整改；黄牌继续张挂。");
    }

    /** Objections against all that was left were upheld: there is nothing to report, and nothing to wait for. */
    private static boolean isCancelled(Card card, int batch) {
        return card.items().stream()
                .anyMatch(item -> item.is(CardItem.State.CANCELLED) && (batch == ALL || item.batch() == batch));
    }

    private Map<String, Integer> rounds(CaseNumber number) {
        var rounds = new HashMap<String, Integer>();
        records.reports(number).forEach(report -> rounds.merge(report.reference(), report.round(), Math::max));
        return rounds;
    }

    private static Map<String, CardReportItem> answered(Set<String> expected, List<CardReportItem> items) {
        var byReference = new HashMap<String, CardReportItem>();
        for (var item : items) {
            var reference = item.reference() == null ? "" : item.reference();
            if (!expected.contains(reference) || byReference.put(reference, item) != null) {
                throw Refusal.invalid("REPORT_ITEM_UNKNOWN", "报告中的问题“%s”不在待整改之列或重复，请刷新页面。".formatted(reference));
            }
        }
        if (byReference.size() < expected.size()) {
            throw Refusal.invalid(
                    "REPORT_INCOMPLETE", "还有%d项问题没有填写整改情况，请逐项填写。".formatted(expected.size() - byReference.size()));
        }
        return byReference;
    }

    private static CardRecords.Report read(String reference, int round, CardReportItem item, String by, Instant now) {
        return new CardRecords.Report(
                reference,
                round,
                CardWords.required(item.cause(), 2, 1000, "CAUSE_MISSING", "原因"),
                CardWords.required(item.measure(), 2, 1000, "MEASURE_MISSING", "整改措施"),
                CardWords.optional(item.note(), 1000, "说明"),
                by,
                now);
    }
}
