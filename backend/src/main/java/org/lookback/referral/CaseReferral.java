package org.lookback.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/**
 * One matter of a case that goes to another body, with every letter about it.
 *
 * @param seq its number within the case
 * @param sender code of the unit that refers it
 * @param why what makes it necessary
 * @param letters oldest first; only the newest can still be signed for or answered
 */
public record CaseReferral(
        String caseNo,
        int seq,
        String sender,
        String why,
        Instant openedAt,
        List<Letter> letters,
        @Nullable String processInstance,
        int version) {

    private static final String TRACK = "REF-";

    /** Where a referral stands. */
    public enum State {
        TO_SEND("待发函"),
        SENT("待签收"),
        ACKNOWLEDGED("待函复"),
        ANSWERED("已函复");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public CaseReferral {
        letters = List.copyOf(letters);
    }

    public State state() {
        return newest().filter(letter -> !letter.wasSentBack())
                .map(letter -> letter.answer() != null
                        ? State.ANSWERED
                        : letter.receipt() != null ? State.ACKNOWLEDGED : State.SENT)
                .orElse(State.TO_SEND);
    }

    /** Keeps apart the deadlines of two referrals of one case. */
    public String track() {
        return TRACK + seq;
    }

    public static int seqOf(String track) {
        return Integer.parseInt(track.substring(TRACK.length()));
    }

    public Optional<Letter> newest() {
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.get(letters.size() - 1));
    }

    CaseReferral sent(String receiver, String letterNo, String reason, String by, Instant at) {
        require(State.TO_SEND, "发出移送函");
        if (letters.stream().anyMatch(letter -> letter.receiver().equals(receiver))) {
            throw Refusal.conflict("SENT_BACK_BEFORE", "该机构已经退回过这项移送，请选择其他机构。");
        }
        var all = new ArrayList<>(letters);
        all.add(new Letter(letters.size() + 1, receiver, letterNo, reason, by, at, null, null));
        return with(all);
    }

    CaseReferral received(Receipt receipt) {
        return changed(require(State.SENT, "签收移送").received(receipt));
    }

    CaseReferral answered(Answer answer) {
        return changed(require(State.ACKNOWLEDGED, "函复处理结果").answered(answer));
    }

    private Letter require(State expected, String action) {
        if (state() != expected) {
            throw Refusal.conflict(
                    "WRONG_REFERRAL_STATE",
                    "案件 %s 的移送当前为“%s”，不能%s，请刷新任务列表。".formatted(caseNo, state().label(), action));
        }
        return newest().orElseGet(() -> new Letter(0, "", "", "", "", openedAt, null, null));
    }

    private CaseReferral changed(Letter letter) {
        var all = new ArrayList<>(letters);
        all.set(all.size() - 1, letter);
        return with(all);
    }

    private CaseReferral with(List<Letter> all) {
        return new CaseReferral(caseNo, seq, sender, why, openedAt, all, processInstance, version);
    }
}
