package org.lookback.invitation;

import java.text.Normalizer;
import org.lookback.appointment.Reschedules;
import org.lookback.patient.Patients;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was only passed the link does not know the phone it was sent to: asked for before somebody is named who may fetch medicine. [C6] */
@Component
class ProxyDigits {

    private static final int MOST = 5;
    private static final int DIGITS = 4;

    private final PatientPages pages;
    private final Invitations invitations;
    private final Reschedules cases;
    private final Patients patients;

    ProxyDigits(PatientPages pages, Invitations invitations, Reschedules cases, Patients patients) {
        this.pages = pages;
        this.invitations = invitations;
        this.cases = cases;
        this.patients = patients;
    }

    /** A wrong try is remembered although it is refused. @throws Refusal LINK_SPENT, DIGITS_WRONG, DIGITS_LOCKED */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    public void check(String token, String typed) {
        var invitation = pages.invitation(token).orElseThrow(() -> Refusal.conflict("LINK_SPENT", "这个链接已经失效，没有作改动。"));
        if (invitation.wrongTries() >= MOST) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "DIGITS_LOCKED", "手机尾号输错次数过多，不能再在网上登记代取人，请拨打下面的电话办理。");
        }
        var phone = patients.phone(cases.get(invitation.caseNo()).patientRef()).orElse("");
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (digits.length() != DIGITS || !phone.endsWith(digits)) {
            invitations.wrongTry(invitation.id());
            throw Refusal.forbidden("DIGITS_WRONG", "手机号码后四位不正确，请输入收到短信的手机号码的后四位。");
        }
    }
}
