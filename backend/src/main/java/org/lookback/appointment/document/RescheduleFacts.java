package org.lookback.appointment.document;

import static org.lookback.document.DocumentKind.PROXY_AUTHORISATION;
import static org.lookback.document.DocumentKind.RESCHEDULE_NOTICE;

import java.util.Set;
import org.lookback.appointment.Reschedules;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.document.Choice;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a patient's case, issued by her hospital and printed by its own people only. */
@Component
class RescheduleFacts implements DocumentFacts {

    private final Reschedules cases;
    private final NoticeOnPaper notice;
    private final AuthorisationOnPaper authorisation;

    RescheduleFacts(Reschedules cases, NoticeOnPaper notice, AuthorisationOnPaper authorisation) {
        this.cases = cases;
        this.notice = notice;
        this.authorisation = authorisation;
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(RESCHEDULE_NOTICE, PROXY_AUTHORISATION);
    }

    @Override
    public boolean keeps(DocumentKind kind, CaseNumber number) {
        return cases.find(number).isPresent();
    }

    /** Without anybody who prints there is nothing to be named. */
    @Override
    public Facts gather(DocumentKind kind, CaseNumber number, Choice choice) {
        throw notTheirs();
    }

    /** @throws Refusal NOT_YOUR_UNIT, PAPER_NOT_NOW */
    @Override
    @Transactional
    public Facts gather(DocumentKind kind, CaseNumber number, Choice choice, Reader by) {
        var reschedule = cases.get(number);
        if (!by.units().contains(reschedule.hospital())) {
            throw notTheirs();
        }
        var facts = Facts.issuedBy(reschedule.hospital());
        return kind == PROXY_AUTHORISATION
                ? authorisation.write(facts, reschedule, by)
                : notice.write(facts, reschedule);
    }

    private static Refusal notTheirs() {
        return Refusal.forbidden("NOT_YOUR_UNIT", "患者的文书只有就诊医院的人员可以打印。");
    }
}
