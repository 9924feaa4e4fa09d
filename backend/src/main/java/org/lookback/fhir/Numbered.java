package org.lookback.fhir;

import org.lookback.outpatient.ExternalId;

/** A hospital's number and what it stands for here. @param recordId ours */
public record Numbered(String numberSystem, String numberValue, String hospital, String recordId) {

    public ExternalId number() {
        return new ExternalId(numberSystem, numberValue);
    }
}
