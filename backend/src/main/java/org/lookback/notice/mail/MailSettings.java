package org.lookback.notice.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The server itself is configured under {@code spring.mail}. */
@ConfigurationProperties("lookback.notice.mail")
record MailSettings(@DefaultValue("false") boolean enabled, @DefaultValue("") String from) {}
