package org.lookback.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ExternalId;

/** Results of patients. */
public interface Evidences {

    /** Keeps a result once per external id; publishes {@link EvidenceRecorded}. @param externalId null: typed in by hand @return false if it was known @throws Refusal EVIDENCE_IN_FUTURE, EVIDENCE_TIMES, EVIDENCE_TYPE_UNKNOWN, OTHER_PATIENT for a known id of somebody else */
    boolean record(@Nullable ExternalId externalId, Evidence evidence, String by);

    /** The newest first. */
    List<Evidence> of(String patientRef);
}
