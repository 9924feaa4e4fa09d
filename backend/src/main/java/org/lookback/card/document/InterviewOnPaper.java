package org.lookback.card.document;

import java.util.stream.Collectors;
import org.lookback.card.Card;
import org.lookback.card.CardNames;
import org.lookback.card.CardRecords;
import org.lookback.document.Facts;
import org.lookback.document.InterviewFields;
import org.lookback.document.PaperTime;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** The invitation to the interview, for the appointment that stands now. [D6] */
@Component
class InterviewOnPaper {

    private static final String TO_BRING = "营业执照副本、整改方案及进展材料、本人有效证件；委托他人参加的，带授权委托书";

    private final CardRecords records;
    private final VenueRegister venues;
    private final CardNames names;

    InterviewOnPaper(CardRecords records, VenueRegister venues, CardNames names) {
        this.records = records;
        this.venues = venues;
        this.names = names;
    }

    Facts write(Facts facts, Card card) {
        subject(facts, card);
        var bodies = card.parties().interviewGroups(card.repeated()).stream()
                .map(names::body)
                .collect(Collectors.joining("、"));
        facts.put(InterviewFields.INTERVIEWERS, bodies).put(InterviewFields.TO_BRING, TO_BRING);
        // a new appointment after an absence has already taken the place of the first
        records.arranged(card.number())
                .ifPresent(arranged -> facts.put(InterviewFields.INTERVIEW_AT, PaperTime.hour(arranged.interviewAt()))
                        .put(InterviewFields.PLACE, arranged.interviewPlace()));
        return facts;
    }

    /** On the invitation and on the minutes. */
    Facts subject(Facts facts, Card card) {
        facts.put(InterviewFields.SUBJECT, venues.venue(card.venueCode()).name());
        records.proposals(card.number()).stream()
                .findFirst()
                .ifPresent(proposal -> facts.put(
                        InterviewFields.REASON,
                        "被予以黄牌警告（%s）：%s"
                                .formatted(card.number(), proposal.reason().replaceAll("[。；;，\\s]+$", ""))));
        return facts;
    }
}
