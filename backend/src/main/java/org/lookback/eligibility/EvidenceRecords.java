package org.lookback.eligibility;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ExternalId;

/** Where results are kept, sealed; in and out they come in the open. */
public interface EvidenceRecords {

    /** @return false if the external id is known */
    boolean add(@Nullable ExternalId externalId, Evidence evidence, Instant lapsesAt, Instant at, String by);

    /** Whose result it is. */
    Optional<String> patientOf(ExternalId externalId);

    /** In one go; the newest first. Patients without any are absent. */
    Map<String, List<Evidence>> ofPatients(Collection<String> patientRefs);

    /** Those recorded or lapsed by then, by number from there on. */
    List<AgedEvidence> agedBefore(Instant before, long afterId, int most);

    int delete(Collection<Long> ids);
}
