package org.lookback.referral;

import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.directory.Unit;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the receiving body signs for a letter or sends it back, and answers what it did; nobody else may. [S0] */
@Service
public class ReceivingDesk {

    private final ReferralDesk desk;
    private final Directory directory;
    private final EvidenceDesk evidence;
    private final NoticeDesk notices;
    private final CaseDesk cases;

    ReceivingDesk(ReferralDesk desk, Directory directory, EvidenceDesk evidence, NoticeDesk notices, CaseDesk cases) {
        this.desk = desk;
        this.directory = directory;
        this.evidence = evidence;
        this.notices = notices;
        this.cases = cases;
    }

    /** @return whether the body takes the matter */
    @Transactional
    public boolean acknowledge(CaseNumber number, int seq, ReceiptForm form, String by) {
        cases.findForWriting(number);
        var open = desk.find(number, seq);
        var unit = requireReceiver(open, by);
        if (form.accepted() == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择签收或者退回。");
        }
        var why = form.accepted() ? null : Words.required(form.reason(), 2, 500, "REASON_MISSING", "退回理由");
        var received = open.received(new Receipt(form.accepted(), by, desk.now(), why));
        desk.store(received);
        if (form.accepted()) {
            cases.note(number, by, "REFERRAL_ACKNOWLEDGED", "%s已签收移送。".formatted(unit.name()));
            tell(received, unit, "已签收", "将函复处理结果");
        } else {
            cases.note(number, by, "REFERRAL_SENT_BACK", "%s退回移送：%s".formatted(unit.name(), why));
            tell(received, unit, "被退回，请另选接收机构", String.valueOf(why));
        }
        return form.accepted();
    }

    @Transactional
    public void answer(CaseNumber number, int seq, AnswerForm form, String by) {
        cases.findForWriting(number);
        var open = desk.find(number, seq);
        var unit = requireReceiver(open, by);
        var result = form.result();
        if (result == null) {
            throw Refusal.invalid("RESULT_MISSING", "请选择处理结果。");
        }
        var text = Words.required(form.text(), 2, 500, "TEXT_MISSING", "处理情况");
        var letterNo = Words.required(form.letterNo(), 2, 64, "LETTER_NO_MISSING", "复函文号");
        var answered = open.answered(new Answer(result, text, letterNo, by, desk.now()));
        desk.store(answered);
        evidence.attach(number, "移送复函", Words.list(form.evidence()), by);
        cases.note(
                number,
                by,
                "REFERRAL_ANSWERED",
                "%s函复（%s）：%s。%s".formatted(unit.name(), letterNo, result.label(), text));
        tell(answered, unit, result.label(), text);
    }

    private Unit requireReceiver(CaseReferral open, String by) {
        var code = open.newest().map(Letter::receiver).orElse("");
        if (!directory.groupsOf(by).contains(PostRole.HANDLER.group(code))) {
            throw Refusal.forbidden("NOT_THE_RECEIVER", "只有接收移送的机构的经办人可以签收和函复。");
        }
        return directory.unit(code);
    }

    private void tell(CaseReferral referral, Unit receiver, String decision, String reason) {
        var letter = referral.newest().orElseThrow();
        var number = new CaseNumber(referral.caseNo());
        notices.send(
                Notice.of(ShippedTemplate.REFERRAL_NEWS, PostRole.REVIEWER.group(referral.sender()), letter.sentBy())
                        .about(number)
                        .with("title", cases.get(number).title())
                        .with("unit", receiver.name())
                        .with("letterNo", letter.letterNo())
                        .with("decision", decision)
                        .with("reason", reason));
    }
}
