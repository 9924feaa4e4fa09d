package org.lookback.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a matter is opened for referral and its letters are sent. Time-outs climb, they never answer. [S0] */
@Service
public class ReferralDesk {

    private final CaseReferrals referrals;
    private final Directory directory;
    private final EvidenceDesk evidence;
    private final CaseDesk cases;
    private final Clock clock;

    ReferralDesk(CaseReferrals referrals, Directory directory, EvidenceDesk evidence, CaseDesk cases, Clock clock) {
        this.referrals = referrals;
        this.directory = directory;
        this.evidence = evidence;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param why what makes it necessary, in the words of the process that calls */
    @Transactional
    public CaseReferral register(CaseNumber number, String sender, @Nullable String why, String process) {
        cases.findForWriting(number);
        var seq = referrals.ofCase(number.value()).size() + 1;
        var reason = why == null || why.isBlank() ? "依职权移送" : why.strip();
        var opened = new CaseReferral(
                number.value(), seq, directory.unit(sender).code(), cut(reason), now(), List.of(), process, 0);
        referrals.add(opened);
        return opened;
    }

    /** @return code of the unit that has to sign for it */
    @Transactional
    public String send(CaseNumber number, int seq, SendForm form, String by) {
        cases.findForWriting(number);
        var open = find(number, seq);
        var receiver = receiver(open, Words.required(form.receiver(), 1, 64, "RECEIVER_MISSING", "接收机构"));
        var letterNo = Words.required(form.letterNo(), 2, 64, "LETTER_NO_MISSING", "移送函文号");
        var reason = Words.required(form.reason(), 2, 500, "REASON_MISSING", "移送理由");
        store(open.sent(receiver.code(), letterNo, reason, by, now()));
        evidence.attach(number, "移送函", Words.list(form.evidence()), by);
        cases.involve(number, List.of(receiver.code()), by);
        cases.note(
                number, by, "REFERRAL_SENT", "已向%s发出移送函（%s），等待签收。理由：%s".formatted(receiver.name(), letterNo, reason));
        return receiver.code();
    }

    CaseReferral find(CaseNumber number, int seq) {
        return referrals
                .find(number.value(), seq)
                .orElseThrow(
                        () -> Refusal.notFound("REFERRAL_NOT_FOUND", "案件 %s 没有第 %d 项移送，请核对。".formatted(number, seq)));
    }

    void store(CaseReferral referral) {
        if (!referrals.updateIfUnchanged(referral)) {
            throw Refusal.conflict("WRONG_REFERRAL_STATE", "刚刚有人办理了这项移送，请刷新任务列表。");
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Unit receiver(CaseReferral open, String code) {
        var unit = directory.unit(code);
        if (!unit.active()) {
            throw Refusal.conflict("UNIT_INACTIVE", "机构“%s”已停用，请选择其他机构。".formatted(unit.name()));
        }
        if (unit.code().equals(open.sender())) {
            throw Refusal.invalid("SAME_UNIT", "不能移送给本单位，请选择其他机构。");
        }
        return unit;
    }

    private static String cut(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
