package org.lookback.invitation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the patient's page: no department, no doctor, nothing of health.
 *
 * @param name masked; empty once the link is spent
 * @param words what happened, for a link that is spent
 * @param oldTime null once the link is spent, as are the others
 * @param test what must be brought to the new visit
 * @param offers free slots to choose from
 */
public record PatientSheet(
        Scene scene,
        String hospital,
        String phone,
        String name,
        String words,
        @Nullable Instant oldTime,
        @Nullable Instant newTime,
        @Nullable Instant heldUntil,
        @Nullable String test,
        List<Offer> offers) {

    /** A free slot. @param hospital named only where it is another one */
    public record Offer(String slot, Instant startsAt, String hospital) {}

    static PatientSheet closed(Scene scene, String hospital, String phone, String words, @Nullable Instant newTime) {
        return new PatientSheet(scene, hospital, phone, "", words, null, newTime, null, null, List.of());
    }
}
