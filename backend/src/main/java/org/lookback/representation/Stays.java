package org.lookback.representation;

import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Stops the execution of what is contested, and lets it go on; whoever calls has checked that the person may, and stores. [B1] */
@Service
class Stays {

    private final ContestedCases contested;
    private final RepresentationPost post;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;

    Stays(ContestedCases contested, RepresentationPost post, CaseDesk cases, ApplicationEventPublisher events) {
        this.contested = contested;
        this.post = post;
        this.cases = cases;
        this.events = events;
    }

    Representation begin(Representation representation, Act act) {
        var number = new CaseNumber(representation.caseNo());
        var stayed = representation.stayed(act);
        contested.keeper(number).stayed(number, stayed.references(), act.reason(), act.by());
        cases.note(
                number,
                act.by(),
                "STAY_GRANTED",
                Words.entry("决定暂停执行（第%d份陈述申辩）：所涉期限中止计时，公示暂时隐藏。理由：%s".formatted(stayed.seq(), act.reason())));
        post.stay(stayed, "暂停执行", act.reason());
        events.publishEvent(new StayGranted(stayed.caseNo(), stayed.seq(), act.at()));
        return stayed;
    }

    Representation end(Representation representation, Act act) {
        var number = new CaseNumber(representation.caseNo());
        if (cases.get(number).isOpen()) {
            contested.keeper(number).stayLifted(number, representation.references(), act.reason(), act.by());
        }
        return over(representation, act);
    }

    /** It ends with the case: there are no terms any more that could run again. */
    Representation over(Representation representation, Act act) {
        var lifted = representation.stayLifted(act);
        cases.note(
                new CaseNumber(lifted.caseNo()),
                act.by(),
                "STAY_LIFTED",
                Words.entry("暂停执行结束（第%d份陈述申辩）：剩余期限接续计算。原因：%s".formatted(lifted.seq(), act.reason())));
        post.stay(lifted, "恢复执行", act.reason());
        events.publishEvent(new StayLifted(lifted.caseNo(), lifted.seq(), act.at()));
        return lifted;
    }
}
