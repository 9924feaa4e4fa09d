package org.lookback.outpatient;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where slots are kept. A slot changes hands by one conditional statement: it answers whether it was in time. */
public interface ClinicSlots {

    Optional<Slot> find(String id);

    /** As they are now; nobody else may change them until the transaction ends. Always in the order of their ids. */
    List<Slot> lock(Collection<String> ids);

    /** The same for all slots of a session. */
    List<Slot> lockSession(String sessionId);

    /** Free, or a hold that has lapsed, becomes booked. */
    boolean take(String id, Instant now);

    boolean hold(String id, String caseNo, Instant until, Instant now);

    /** A hold of this case that has not lapsed becomes booked. */
    boolean takeHeld(String id, String caseNo, Instant now);

    boolean release(String id, String caseNo);

    /** A booked slot becomes free; one that is unavailable stays so. */
    boolean free(String id);

    /** All slots of the session become unavailable; for whom they were held stays readable. */
    void close(String sessionId);

    List<String> lapsed(Instant now, int atMost);

    boolean freeLapsed(String id, Instant now);

    void add(List<Slot> slots);

    List<Slot> ofSession(String sessionId);
}
