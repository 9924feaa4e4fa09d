package org.lookback.eligibility.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import org.lookback.eligibility.Evidence;
import org.lookback.eligibility.TestResult;
import org.lookback.outpatient.ExternalId;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** Turns a result into one encrypted text and back. (C6) */
@Component
class EvidenceSeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PersonalData personal;

    EvidenceSeal(PersonalData personal) {
        this.personal = personal;
    }

    /** How it is written; times as text. */
    record Words(String type, TestResult result, String sampledAt, String reportedAt, String source) {}

    String sealed(Evidence evidence) {
        var words = new Words(
                evidence.type(),
                evidence.result(),
                evidence.sampledAt().toString(),
                evidence.reportedAt().toString(),
                evidence.source());
        try {
            return personal.encrypt(JSON.writeValueAsString(words));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of five texts can be written", impossible);
        }
    }

    Evidence opened(String patientRef, String sealed) {
        try {
            var words = JSON.readValue(personal.decrypt(sealed), Words.class);
            return new Evidence(
                    patientRef,
                    words.type(),
                    words.result(),
                    Instant.parse(words.sampledAt()),
                    Instant.parse(words.reportedAt()),
                    words.source());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the platform wrote this JSON itself", broken);
        }
    }

    String mark(ExternalId id) {
        return personal.exactFingerprint(
                "evidence:%d:%s%s".formatted(id.system().length(), id.system(), id.value()));
    }
}
