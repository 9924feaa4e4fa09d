package org.lookback.notice.sms;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How text messages leave the house.
 *
 * @param url of the gateway; empty = they are only noted in the log, number masked
 * @param header name of the header by which the gateway knows us; empty if it asks for none
 * @param headerValue its value, a secret
 * @param allowPrivate the gateway stands inside the own network
 */
@ConfigurationProperties("lookback.notice.sms")
record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String header,
        @DefaultValue("") String headerValue,
        @DefaultValue("false") boolean allowPrivate) {

    @Override
    public String toString() {
        return "SmsSettings[hidden]";
    }
}
