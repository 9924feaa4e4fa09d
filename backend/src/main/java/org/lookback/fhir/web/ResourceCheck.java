package org.lookback.fhir.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's validator with R4's own profiles and value sets, all from archives on the class path: it asks no server. */
class ResourceCheck {

    private final FhirValidator validator;

    ResourceCheck(FhirContext r4) {
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(r4),
                new InMemoryTerminologyServerValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4));
        this.validator = r4.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }

    /** Everything that breaks a rule of R4; recommendations are not asked for. */
    List<SingleValidationMessage> faults(String text) {
        return validator.validateWithResult(text).getMessages().stream()
                .filter(one ->
                        one.getSeverity() == ResultSeverityEnum.ERROR || one.getSeverity() == ResultSeverityEnum.FATAL)
                .toList();
    }
}
