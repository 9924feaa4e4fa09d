package org.lookback.card;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lookback.card.CardItem.State;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardedFinding;

/**
 * A yellow card (黄牌): a management measure, not a penalty [S3]. It comes off only when interview, test and rectification are
 * done, all three, checked on site and approved (B2).
 *
 * @param seq number of the card at this venue, from 1
 * @param repeated another card hung there not long ago: harsher terms
 */
public record Card(
        CaseNumber number,
        String venueCode,
        CardParties parties,
        int seq,
        boolean repeated,
        CardCourse course,
        List<CardItem> items,
        int version) {

    static Card proposed(
            CaseNumber number, String venue, CardParties parties, int seq, boolean repeated, List<CardedFinding> why) {
        var items = why.stream().map(finding -> CardItem.open(finding, 1, null)).toList();
        return new Card(number, venue, parties, seq, repeated, CardCourse.PROPOSED, items, 0);
    }

    public CardStage stage() {
        return course.stage();
    }

    /** Whether it keeps the venue from having another card; one that is withdrawn after it came off does not. */
    public boolean isActive() {
        return stage().isActive() && course.downAt() == null;
    }

    /** @param testPassed what the test room says; the card does not mark papers */
    public Conditions conditions(boolean testPassed) {
        return new Conditions(
                course.interview().state() == Interviewing.State.HELD,
                testPassed,
                items.stream().noneMatch(item -> item.is(State.OPEN)),
                items.stream().allMatch(item -> item.is(State.PASSED) || item.is(State.CANCELLED)),
                Set.of(CardStage.REMOVAL_APPROVED, CardStage.REMOVED).contains(stage()));
    }

    Card approved() {
        CardStages.require(this, "审批黄牌", CardStage.PROPOSED);
        return with(course.to(CardStage.APPROVED));
    }

    Card refused(Instant at) {
        CardStages.require(this, "审批黄牌", CardStage.PROPOSED);
        return with(course.ended(CardEnd.REFUSED, at));
    }

    /** Served and hung up: the terms of its items begin. */
    Card posted(Instant servedAt, Instant due) {
        CardStages.require(this, "送达张挂", CardStage.APPROVED);
        return new Card(
                number,
                venueCode,
                parties,
                seq,
                repeated,
                course.posted(servedAt),
                each(item -> item.due(due)),
                version);
    }

    Card interviewed(Interviewing next) {
        requireInterviewOpen();
        return with(course.with(next));
    }

    void requireInterviewOpen() {
        CardStages.require(this, "记录约谈", CardStage.IN_FORCE);
        if (!course.interview().isOpen()) {
            throw CardStages.wrong(this, "记录约谈");
        }
    }

    /** More breaches were found while it hangs: only the rectification starts again (B2). */
    Card joined(List<CardedFinding> more, Instant due) {
        CardStages.requireJoinable(this);
        var beforeService = course.servedAt() == null;
        var all = CardItems.joined(items, more, beforeService ? 1 : newestBatch() + 1, beforeService ? null : due);
        var back = beforeService || stage() == CardStage.REFERRED ? course : course.to(CardStage.IN_FORCE);
        return with(back, all);
    }

    Card claimed(Set<String> references, Instant at) {
        CardStages.require(this, "提交整改报告", CardStage.IN_FORCE);
        return with(course, CardItems.claimed(items, references, at));
    }

    Card termPassed(int batch) {
        return with(course, each(item -> item.batch() == batch && item.is(State.OPEN) ? item.termPassed() : item));
    }

    /** The joint check on site. @param failed reason by reference; empty if everything holds */
    Card checked(boolean testPassed, Map<String, String> failed, Instant at) {
        CardStages.require(this, "联合核查", CardStage.IN_FORCE);
        conditions(testPassed).requireReadyForCheck();
        var judged = CardItems.judged(items, failed, at);
        return failed.isEmpty() ? with(course.to(CardStage.CHECKED), judged) : with(course.rejected(), judged);
    }

    Card removalApproved() {
        CardStages.require(this, "审批摘牌", CardStage.CHECKED);
        return with(course.to(CardStage.REMOVAL_APPROVED));
    }

    Card removalRefused(String why) {
        CardStages.require(this, "审批摘牌", CardStage.CHECKED);
        return with(course.to(CardStage.IN_FORCE), each(item -> item.is(State.PASSED) ? item.reopened(why) : item));
    }

    Card newTerm(Instant due) {
        return with(course, each(item -> item.is(State.OPEN) ? item.due(due) : item));
    }

    Card takenDown(boolean testPassed, Instant at) {
        CardStages.require(this, "摘下黄牌", CardStage.REMOVAL_APPROVED);
        conditions(testPassed).requireAll();
        return with(course.down(CardStage.REMOVED, at));
    }

    Card referred() {
        CardStages.require(this, "移送", CardStage.IN_FORCE, CardStage.CHECKED, CardStage.REMOVAL_APPROVED);
        return with(course.to(CardStage.REFERRED));
    }

    Card withdrawing() {
        CardStages.requireWithdrawable(this);
        return with(course.to(CardStage.WITHDRAWING));
    }

    /** Off for another reason than the removal conditions: the regulator took over, or the card should never have hung. */
    Card endedDown(CardStage from, CardEnd how, Instant at) {
        CardStages.require(this, "取下黄牌", from);
        return with(course.down(from, at).ended(how, at));
    }

    /** After the look-backs. */
    Card ended(CardEnd how, Instant at) {
        CardStages.require(this, "结束回头看", CardStage.REMOVED);
        return with(course.ended(how, at));
    }

    Card venueClosed(Instant at) {
        CardStages.requireRunning(this);
        var off = stage().isUp() ? course.down(stage(), at) : course;
        return with(off.ended(CardEnd.VENUE_CLOSED, at), each(item -> CardItems.dropped(item, "场所已关停")));
    }

    Card itemsCancelled(Set<String> references, String why) {
        CardStages.requireRunning(this);
        return with(course, each(item -> references.contains(item.reference()) ? item.cancelled(why) : item));
    }

    boolean nothingLeft() {
        return items.stream().allMatch(item -> item.is(State.CANCELLED));
    }

    int newestBatch() {
        return items.stream().mapToInt(CardItem::batch).max().orElse(1);
    }

    private List<CardItem> each(UnaryOperator<CardItem> change) {
        return items.stream().map(change).toList();
    }

    private Card with(CardCourse next) {
        return with(next, items);
    }

    private Card with(CardCourse next, List<CardItem> all) {
        return new Card(number, venueCode, parties, seq, repeated, next, all, version);
    }
}
