package org.lookback.representation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/**
 * One objection of a venue, from the filing until it was told of the ruling.
 *
 * @param seq its number within the case
 * @param unit that leads the case and tells the venue
 * @param code why it was not taken up
 * @param ruling who ruled, when and why; the outcome is in {@code state} and {@code items}
 * @param stay the newest one
 * @param processInstance the process that waits for the ruling
 */
public record Representation(
        String caseNo,
        int seq,
        String unit,
        List<ContestedItem> items,
        Filing filing,
        State state,
        @Nullable String code,
        @Nullable Act ruling,
        @Nullable Stay stay,
        @Nullable Informing informing,
        @Nullable String processInstance,
        int version) {

    /** Code of a filing that came after the term. */
    public static final String TOO_LATE = "REPRESENTATION_TOO_LATE";

    private static final String TRACK = "REP-";

    /** LAPSED: the case ended before anybody ruled. */
    public enum State {
        FILED("待审查"),
        INADMISSIBLE("不予受理"),
        UPHELD("成立"),
        PARTLY("部分成立"),
        REJECTED("不成立"),
        LAPSED("已终止");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Representation {
        items = List.copyOf(items);
    }

    static Representation filed(
            String caseNo, int seq, String unit, List<ContestedItem> items, Filing filing, String process) {
        var late = filing.isLate();
        return new Representation(
                caseNo,
                seq,
                unit,
                items,
                filing,
                late ? State.INADMISSIBLE : State.FILED,
                late ? TOO_LATE : null,
                null,
                null,
                null,
                process,
                0);
    }

    public boolean isOpen() {
        return state == State.FILED;
    }

    public boolean isStayed() {
        return stay != null && stay.isInForce();
    }

    /** Keeps apart the deadlines of objections that are open at once. */
    public String track() {
        return TRACK + seq;
    }

    /** The number of an objection by the track of its deadlines. */
    public static int seqOf(String track) {
        return Integer.parseInt(track.substring(TRACK.length()));
    }

    boolean isAbout(Collection<String> references) {
        return items.stream().anyMatch(item -> references.contains(item.reference()));
    }

    public List<String> references() {
        return items.stream().map(ContestedItem::reference).toList();
    }

    public List<String> upheldReferences() {
        return items.stream()
                .filter(ContestedItem::isUpheld)
                .map(ContestedItem::reference)
                .toList();
    }

    /** @throws Refusal ALREADY_RULED with what was decided, by whom and when */
    void requireOpen() {
        if (!isOpen()) {
            var who = ruling == null ? "系统" : ruling.by();
            var when = ruling == null ? filing.registeredAt() : ruling.at();
            throw Refusal.conflict(
                    "ALREADY_RULED",
                    "案件 %s 的第 %d 份陈述申辩已由 %s 于 %s 办结：%s，不能再次作出决定，请刷新页面。"
                            .formatted(caseNo, seq, who, DistrictTime.text(when), state.label()));
        }
    }

    /** @param inFavour references of the items that are taken back; all, some or none of them */
    Representation ruled(Collection<String> inFavour, Act act) {
        requireOpen();
        var next = items.stream()
                .map(item -> item.ruled(inFavour.contains(item.reference())))
                .toList();
        var count = next.stream().filter(ContestedItem::isUpheld).count();
        var outcome = count == 0 ? State.REJECTED : count == next.size() ? State.UPHELD : State.PARTLY;
        return with(next, outcome, act, stay, informing);
    }

    Representation stayed(Act act) {
        if (isStayed()) {
            throw Refusal.conflict("ALREADY_STAYED", "这份陈述申辩已经决定暂停执行，无需重复操作，请刷新页面。");
        }
        return with(items, state, ruling, new Stay(act, null), informing);
    }

    Representation stayLifted(Act act) {
        if (stay == null || !stay.isInForce()) {
            throw Refusal.conflict("NOT_STAYED", "这份陈述申辩没有暂停执行，无需恢复，请刷新页面。");
        }
        return with(items, state, ruling, new Stay(stay.granted(), act), informing);
    }

    Representation informed(Informing told) {
        if (informing != null || ruling == null) {
            throw Refusal.conflict("NOTHING_TO_TELL", "这份陈述申辩还没有决定，或者已经告知当事人，请刷新任务列表。");
        }
        return with(items, state, ruling, stay, told);
    }

    Representation lapsed(Instant at) {
        return with(items, State.LAPSED, new Act("system", at, "案件已经结束。"), stay, informing);
    }

    private Representation with(
            List<ContestedItem> next,
            State outcome,
            @Nullable Act act,
            @Nullable Stay newest,
            @Nullable Informing told) {
        return new Representation(
                caseNo, seq, unit, next, filing, outcome, code, act, newest, told, processInstance, version);
    }
}
