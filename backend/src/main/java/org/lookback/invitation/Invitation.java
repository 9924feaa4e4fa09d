package org.lookback.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.News;
import org.lookback.casefile.CaseNumber;

/**
 * A link that lets a patient decide once. It ends when she has decided, when something else has happened in her case, or with its time.
 *
 * @param news what she was told with it
 * @param notice id of the message that carries it; null if the desk told her
 * @param wrongTries how often the digits asked for were wrong
 */
public record Invitation(
        String id,
        CaseNumber caseNo,
        News news,
        @Nullable String notice,
        Instant createdAt,
        Instant expiresAt,
        int wrongTries,
        @Nullable Instant endedAt,
        @Nullable Ending endedHow) {

    /** How a link ended. */
    public enum Ending {
        CONFIRMED("您已经用这个链接确认了新的时间。"),
        REBOOKED("您已经用这个链接另选了时间。"),
        WAITLISTED("您已经用这个链接登记了候补。"),
        PROXY("您已经用这个链接登记了家属代取药。"),
        DECLINED("您已经用这个链接表示不需要协助。"),
        REPLACED("情况有了变化，请打开我们最近发给您的短信里的链接。"),
        CLOSED("这件事已经办结。");

        private final String sentence;

        Ending(String sentence) {
            this.sentence = sentence;
        }

        /** As the patient reads it. */
        public String sentence() {
            return sentence;
        }
    }

    /** Inclusive. */
    boolean isOpenAt(Instant now) {
        return endedAt == null && !now.isAfter(expiresAt);
    }
}
