package org.lookback.fhir;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.outpatient.ExternalId;

/** Where the numbers are kept that hospitals gave what they sent. */
public interface HospitalNumbers {

    Optional<Numbered> find(NumberKind kind, ExternalId number);

    /** Of one hospital, by our ids. */
    List<Numbered> ofRecords(NumberKind kind, String hospital, Collection<String> recordIds);

    /** @return false if the number is there already */
    boolean add(NumberKind kind, Numbered numbered, Instant at);

    /** The hospital whose numbers these are. */
    Optional<String> owner(String system);

    /** @return false if the system has an owner already */
    boolean own(String system, String hospital, Instant at);
}
