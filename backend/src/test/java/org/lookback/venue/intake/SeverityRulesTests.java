package org.lookback.venue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.venue.Severity;
import org.lookback.venue.file.ShippedRules;

class SeverityRulesTests {

    @ParameterizedTest
    @CsvSource({
        "High risk vermin infestation, CRITICAL",
        "Moderate risk vermin infestation, MAJOR",
        "Low risk vermin infestation, MINOR",
        "Contaminated or adulterated food, CRITICAL",
        "Foods not protected from contamination, MAJOR",
        "Sewage or wastewater contamination, CRITICAL",
        "Inadequate and inaccessible handwashing facilities, MAJOR",
        "Unclean or degraded floors walls or ceilings, MINOR",
        "Something nobody thought of, MINOR"
    })
    void theFirstPhraseOfTheShippedListDecides(String description, Severity severity) {
        assertThat(ShippedRules.lives().severityOf(description)).isEqualTo(severity);
    }
}
