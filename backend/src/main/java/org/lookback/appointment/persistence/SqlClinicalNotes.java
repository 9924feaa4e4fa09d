package org.lookback.appointment.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lookback.appointment.ClinicalNotes;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Repository;

@Repository
class SqlClinicalNotes implements ClinicalNotes {

    private final ClinicalMapper mapper;
    private final PersonalData personal;
    private final ObjectMapper json;
    private final Clock clock;

    SqlClinicalNotes(ClinicalMapper mapper, PersonalData personal, ObjectMapper json, Clock clock) {
        this.mapper = mapper;
        this.personal = personal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void add(CaseNumber number, String kind, Object words, String by) {
        try {
            var sealed = personal.encrypt(json.writeValueAsString(words));
            var seq = mapper.nextSeq(number.value());
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            mapper.insert(new ClinicalRow(number.value(), seq, kind, sealed, now, by));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a form record is always writable", broken);
        }
    }

    @Override
    public <T> Optional<T> newest(CaseNumber number, String kind, Class<T> type) {
        var sealed = mapper.selectNewest(number.value(), kind);
        try {
            return sealed == null ? Optional.empty() : Optional.of(json.readValue(personal.decrypt(sealed), type));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("clinical note of %s is unreadable".formatted(number), broken);
        }
    }

    @Override
    public int forget(Instant closedBefore, int atMost) {
        var cases = mapper.listForgettable(closedBefore, atMost);
        return cases.isEmpty() ? 0 : mapper.empty(cases);
    }
}
