package org.lookback.notice.sms;

import org.lookback.notice.Letter;
import org.lookback.notice.PatientPost.Sms;
import org.lookback.privacy.Masking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where there is no gateway: one line says who would have been written to about which case, no word of the message. */
final class LoggedSms implements SmsWay {

    private static final Logger LOG = LoggerFactory.getLogger("org.lookback.notice.sms");

    @Override
    public void send(Letter letter, Sms sms) {
        LOG.info(
                "notice={} delivery={} template={} case={} to={} characters={}",
                letter.noticeId(),
                letter.id(),
                letter.template(),
                letter.caseNo(),
                Masking.phone(sms.phone()),
                sms.text().codePointCount(0, sms.text().length()));
    }
}
