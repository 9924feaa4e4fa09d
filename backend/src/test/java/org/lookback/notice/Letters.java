package org.lookback.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Reads what a mail server received. */
final class Letters {

    private Letters() {}

    static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
