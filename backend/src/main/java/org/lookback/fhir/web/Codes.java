package org.lookback.fhir.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.CancelReason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What codes of LOINC, SNOMED CT and HL7 mean here: one small table; a district may bring its own, {@code lookback.fhir.codes}. */
@Component
class Codes {

    private final Properties table = new Properties();

    Codes(@Value("${lookback.fhir.codes:classpath:org/lookback/fhir/web/codes.properties}") Resource file) {
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            table.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<String> test(CodeableConcept concept) {
        return first("test", concept);
    }

    Optional<TestResult> result(CodeableConcept concept) {
        return first("result", concept).map(TestResult::valueOf);
    }

    Optional<CancelReason> reason(CodeableConcept concept) {
        return first("reason", concept).map(CancelReason::valueOf);
    }

    private Optional<String> first(String kind, CodeableConcept concept) {
        return concept.getCoding().stream()
                .map(coding -> table.getProperty("%s/%s|%s".formatted(kind, coding.getSystem(), coding.getCode())))
                .filter(meaning -> meaning != null)
                .findFirst();
    }
}
