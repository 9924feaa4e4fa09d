package org.lookback.card;

import java.util.List;

/**
 * The bodies that deal with a card, by unit code [S3].
 *
 * @param leadUnit whose officers found the breaches, e.g. {@code market-reg}
 * @param subdistrict approves the card and its removal
 * @param discipline discipline committee of the subdistrict, interviews
 * @param regulator market regulation, interviews too
 */
public record CardParties(String leadUnit, String subdistrict, String discipline, String regulator) {

    /** The groups that record an interview; the head of the subdistrict presides over that of a repeated card (B2). */
    public List<String> interviewGroups(boolean repeated) {
        var bodies = List.of(discipline + "-handler", regulator + "-handler");
        return repeated ? List.of(subdistrict + "-head", bodies.get(0), bodies.get(1)) : bodies;
    }

    List<String> beside() {
        return List.of(subdistrict, discipline, regulator);
    }
}
