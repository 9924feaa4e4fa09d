package org.lookback.appointment.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.casefile.StepRecord;
import org.springframework.boot.test.context.TestComponent;

/** What the case file keeps of the forms of a case. */
@TestComponent
public class FiledForms {

    private static final Reader HOSPITAL = new Reader(ClinicPatients.DESK, "hosp-1", Set.of("hosp-1-handler"));

    private final CaseReading reading;

    FiledForms(CaseReading reading) {
        this.reading = reading;
    }

    /** Unmasked, as the people of the hospital may read it. */
    String of(CaseNumber number) {
        return reading.contents(number, HOSPITAL).submissions().stream()
                .map(StepRecord::fields)
                .collect(Collectors.joining("\n"));
    }
}
