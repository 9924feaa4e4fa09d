package org.lookback.notice.webhook;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rooms and programs that hear of notices.
 *
 * @param allowPrivate also addresses inside the own network, where a URL could reach what was never meant to be reached
 * @param source what CloudEvents name as the sender
 */
@ConfigurationProperties("lookback.notice.webhook")
record WebhookSettings(
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("/lookback") String source,
        @DefaultValue List<Target> targets) {

    /**
     * One room.
     *
     * @param secret for signing (钉钉 加签); empty if the robot asks for none
     * @param templates only these; empty for all
     * @param recipients only what is addressed to one of these people or groups; empty for all
     */
    record Target(
            String name,
            URI url,
            Format format,
            @DefaultValue("") String secret,
            @DefaultValue Set<String> templates,
            @DefaultValue Set<String> recipients) {}

    enum Format {
        WECOM,
        DINGTALK,
        CLOUDEVENTS
    }
}
