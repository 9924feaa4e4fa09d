package org.lookback.notice.sms;

import org.lookback.notice.DeliveryFailed;
import org.lookback.notice.Letter;
import org.lookback.notice.PatientPost.Sms;

/** Brings one message to one phone. */
interface SmsWay {

    void send(Letter letter, Sms sms) throws DeliveryFailed;
}
