package org.lookback.notice.webhook;

import java.net.URI;
import java.time.Instant;
import org.lookback.notice.Letter;

/** How one kind of receiver wants to be called. */
interface WebhookFormat {

    String contentType();

    String body(Letter letter);

    /** Where to call; robots want the signature in the address. */
    default URI signed(URI url, Instant now) {
        return url;
    }

    /** What is wrong although the call was answered with success; empty if nothing is. */
    default String complaint(String answer) {
        return "";
    }
}
