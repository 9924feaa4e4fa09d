/** FHIR R4: hospitals' own systems send lists and results and read back what became of their bookings. Why so: ADR 0042. [W19] */
@ApplicationModule(
        displayName = "FHIR",
        allowedDependencies = {"directory", "eligibility", "outpatient", "patient", "privacy", "refusal", "storage"})
@NullMarked
package org.lookback.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
