package org.lookback.notice.mail;

import java.util.List;
import org.lookback.notice.ChannelSource;
import org.lookback.notice.Contacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail, if the operator turned it on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailPost {

    @Bean
    ChannelSource mail(MailSettings settings, ObjectProvider<JavaMailSender> senders, Contacts contacts) {
        if (!settings.enabled()) {
            return List::of;
        }
        var sender = senders.getIfAvailable();
        if (sender == null || settings.from().isBlank()) {
            throw new IllegalStateException(
                    "lookback.notice.mail.enabled=true，但没有配置 spring.mail.host 或 lookback.notice.mail.from，请补充后重新启动。");
        }
        return () -> List.of(new MailChannel(sender, contacts, settings.from()));
    }
}
