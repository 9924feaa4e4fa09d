package org.lookback.fhir.web;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.HospitalReading;
import org.lookback.fhir.Kept;
import org.lookback.fhir.PatientIntake;
import org.lookback.fhir.Program;
import org.lookback.fhir.PushedPatient;
import org.springframework.stereotype.Component;

/** Patient: comes in with name and phone, goes out with her pseudonym and the hospital's own number. */
@Component
class PatientResources implements IResourceProvider, ResourceIntake<Patient> {

    private final PatientIntake patients;
    private final HospitalReading reading;
    private final SingleIntake single;
    private final Callers callers;

    PatientResources(PatientIntake patients, HospitalReading reading, SingleIntake single, Callers callers) {
        this.patients = patients;
        this.reading = reading;
        this.single = single;
        this.callers = callers;
    }

    @Override
    public Class<Patient> getResourceType() {
        return Patient.class;
    }

    @Override
    public List<Identifier> identifiers(Patient patient) {
        return patient.getIdentifier();
    }

    @Override
    public Kept take(Patient patient, Addressed addressed, Links links, String from, Program by) {
        var number = Numbers.required(addressed, patient.getIdentifier());
        return patients.keep(
                new PushedPatient(addressed.id(), number, PatientWords.form(patient), PatientWords.isDeceased(patient)),
                by);
    }

    /** Plain or conditional. */
    @Create
    public MethodOutcome create(
            @ResourceParam Patient patient, @ConditionalUrlParam @Nullable String condition, RequestDetails call) {
        return single.take(this, patient, null, condition, call);
    }

    /** By our id or by the hospital's number. */
    @Update
    public MethodOutcome update(
            @ResourceParam Patient patient,
            @IdParam @Nullable IdType id,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails call) {
        return single.take(this, patient, id, condition, call);
    }

    /** Pseudonym and numbers, nothing else. */
    @Read
    public Patient read(@IdParam IdType id, RequestDetails call) {
        var numbers = reading.patient(id.getIdPart(), callers.of(call));
        var patient = new Patient();
        patient.setId(id.getIdPart());
        numbers.forEach(
                number -> patient.addIdentifier().setSystem(number.system()).setValue(number.value()));
        return patient;
    }
}
