package org.lookback.representation;

import java.util.List;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.representation.RulingForm.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody who took no part in the decision rules on the objection, once, with a reason. Silence decides nothing. [S3] */
@Service
public class RulingDesk {

    private final RepresentationBook book;
    private final RepresentationRights rights;
    private final ContestedCases contested;
    private final Stays stays;
    private final RepresentationPost post;
    private final CaseDesk cases;

    RulingDesk(
            RepresentationBook book,
            RepresentationRights rights,
            ContestedCases contested,
            Stays stays,
            RepresentationPost post,
            CaseDesk cases) {
        this.book = book;
        this.rights = rights;
        this.contested = contested;
        this.stays = stays;
        this.post = post;
        this.cases = cases;
    }

    /** @return whether anything is taken back */
    @Transactional
    public boolean decide(CaseNumber number, int seq, RulingForm form, String by) {
        book.locked(number);
        var filed = book.find(number, seq);
        filed.requireOpen();
        book.openCase(number);
        rights.requireMayRule(by, contested.of(number), filed.filing().registeredAt());
        var act = book.act(by, Words.reason(form.reason(), "审查理由"));
        var ruled = filed.ruled(inFavour(form, filed), act);
        var whole = form.decision() == Outcome.UPHELD;
        var stayed = whole ? ruled : withStay(ruled, Boolean.TRUE.equals(form.stay()), act);
        book.store(stayed);
        cases.note(
                number,
                by,
                "REPRESENTATION_RULED",
                Words.entry("第%d份陈述申辩已审查：%s。理由：%s".formatted(seq, RepresentationPost.outcome(ruled), act.reason())));
        post.ruled(ruled, act.reason());
        return !ruled.upheldReferences().isEmpty();
    }

    /** What was upheld is taken back by whoever keeps the case. */
    @Transactional
    public void uphold(CaseNumber number, int seq) {
        var ruled = book.find(number, seq);
        var act = ruled.ruling();
        if (act == null || ruled.upheldReferences().isEmpty()) {
            throw new IllegalStateException("representation %s %d was not upheld".formatted(number, seq));
        }
        contested.keeper(number).upheld(number, ruled.upheldReferences(), "陈述申辩成立：" + act.reason(), act.by());
        // only now: what watches the stayed tasks hears of their end once, not of new dates and of the end
        var all = ruled.upheldReferences().size() == ruled.references().size();
        if (all && ruled.isStayed()) {
            book.store(stays.end(ruled, act));
        }
    }

    /** The ruling ends a stay, unless it is to last until the venue has been told. */
    private Representation withStay(Representation ruled, boolean wanted, Act act) {
        if (wanted == ruled.isStayed()) {
            return ruled;
        }
        return wanted ? stays.begin(ruled, act) : stays.end(ruled, act);
    }

    private static List<String> inFavour(RulingForm form, Representation filed) {
        if (form.decision() == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择审查结论：成立、部分成立或不成立。");
        }
        var chosen = Words.list(form.upheld()).stream().distinct().toList();
        if (!filed.references().containsAll(chosen)) {
            throw Refusal.invalid("ITEM_UNKNOWN", "所选内容中有不在这份陈述申辩里的，请刷新后重新选择。");
        }
        if (form.decision() != Outcome.PARTLY) {
            return form.decision() == Outcome.UPHELD ? filed.references() : List.of();
        }
        if (chosen.isEmpty() || chosen.size() == filed.items().size()) {
            throw Refusal.invalid("PARTLY_WHICH", "部分成立的，请选择成立的是哪几项；全部成立或者都不成立的，请改选相应的结论。");
        }
        return chosen;
    }
}
