package org.lookback.fhir;

import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ExternalId;
import org.lookback.patient.PatientForm;

/** A patient as a hospital's system sends her. @param id ours, if the system knows it @param number the hospital's */
public record PushedPatient(@Nullable String id, ExternalId number, PatientForm form, boolean deceased) {}
