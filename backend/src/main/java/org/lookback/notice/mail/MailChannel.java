package org.lookback.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.lookback.notice.Channel;
import org.lookback.notice.Contacts;
import org.lookback.notice.DeliveryFailed;
import org.lookback.notice.Letter;
import org.lookback.notice.Preference;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Plain-text e-mail; sent twice, it has the same Message-ID twice. */
final class MailChannel implements Channel {

    private final JavaMailSender post;
    private final Contacts contacts;
    private final String from;

    MailChannel(JavaMailSender post, Contacts contacts, String from) {
        this.post = post;
        this.contacts = contacts;
        this.from = from;
    }

    @Override
    public String name() {
        return Channel.MAIL;
    }

    @Override
    public void deliver(Letter letter) throws DeliveryFailed {
        var address = contacts.find(letter.recipient())
                .map(Preference::mail)
                .orElseThrow(() -> DeliveryFailed.letter("账号“%s”没有登记邮箱".formatted(letter.recipient())));
        try {
            send(letter, address);
        } catch (MailSendException refused) {
            throw concernsThisLetter(refused)
                    ? DeliveryFailed.letter(words(refused))
                    : DeliveryFailed.channel(words(refused));
        } catch (MailException unusable) {
            throw DeliveryFailed.channel(words(unusable));
        } catch (MessagingException unwritable) {
            throw DeliveryFailed.letter(words(unwritable));
        }
    }

    private void send(Letter letter, String address) throws MessagingException {
        var message = post.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        helper.setSentDate(Date.from(letter.createdAt()));
        message.setHeader("Message-ID", "<%s.%d@lookback>".formatted(letter.noticeId(), letter.id()));
        message.setHeader("X-Lookback-Notice", letter.noticeId());
        // no out-of-office answers to a machine
        message.setHeader("Auto-Submitted", "auto-generated");
        post.send(message);
    }

    /** The server answered and does not want this address or this message; the next one may be welcome. */
    private static boolean concernsThisLetter(MailSendException refused) {
        return refused.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
    }

    private static String words(Exception failed) {
        var root = failed instanceof MailSendException send && send.getMessageExceptions().length > 0
                ? send.getMessageExceptions()[0]
                : failed.getCause() == null ? failed : failed.getCause();
        return "%s：%s".formatted(root.getClass().getSimpleName(), root.getMessage());
    }
}
