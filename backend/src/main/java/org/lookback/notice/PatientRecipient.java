package org.lookback.notice;

import java.util.Collection;

/** A patient as recipient: a pseudonym, nobody of the directory, e.g. {@code patient:P-7f3k9q2m4x}. She gets one text message and nothing else. [D18] */
public record PatientRecipient(String ref) {

    private static final String PREFIX = "patient:";

    /** As it stands among the recipients of a notice. */
    public String recipient() {
        return PREFIX + ref;
    }

    static boolean is(String recipient) {
        return recipient.startsWith(PREFIX);
    }

    /** What is written to a patient is nobody else's business, not even a group chat's. */
    static boolean isAmong(Collection<String> recipients) {
        return recipients.stream().anyMatch(PatientRecipient::is);
    }

    public static PatientRecipient of(String recipient) {
        return new PatientRecipient(recipient.substring(PREFIX.length()));
    }
}
