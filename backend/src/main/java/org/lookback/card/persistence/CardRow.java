package org.lookback.card.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Card;
import org.lookback.card.CardCourse;
import org.lookback.card.CardEnd;
import org.lookback.card.CardItem;
import org.lookback.card.CardParties;
import org.lookback.card.CardStage;
import org.lookback.card.Interviewing;
import org.lookback.casefile.CaseNumber;

/** A row of table {@code yellow_card}. */
record CardRow(
        String caseNo,
        String venueCode,
        @Nullable String activeVenue,
        String leadUnit,
        String subdistrict,
        String discipline,
        String regulator,
        int seq,
        boolean isRepeated,
        CardStage stage,
        Interviewing.State interviewState,
        int interviewRound,
        int postponed,
        int absent,
        int rejectCount,
        @Nullable Instant servedAt,
        @Nullable Instant downAt,
        @Nullable CardEnd endedHow,
        @Nullable Instant endedAt,
        int version) {

    static CardRow of(Card card) {
        var course = card.course();
        var parties = card.parties();
        return new CardRow(
                card.number().value(),
                card.venueCode(),
                card.isActive() ? card.venueCode() : null,
                parties.leadUnit(),
                parties.subdistrict(),
                parties.discipline(),
                parties.regulator(),
                card.seq(),
                card.repeated(),
                course.stage(),
                course.interview().state(),
                course.interview().round(),
                course.interview().postponed(),
                course.interview().absent(),
                course.rejectCount(),
                course.servedAt(),
                course.downAt(),
                course.end(),
                course.endedAt(),
                card.version());
    }

    Card with(List<CardItem> items) {
        return new Card(
                new CaseNumber(caseNo),
                venueCode,
                new CardParties(leadUnit, subdistrict, discipline, regulator),
                seq,
                isRepeated,
                new CardCourse(
                        stage,
                        new Interviewing(interviewState, interviewRound, postponed, absent),
                        rejectCount,
                        servedAt,
                        downAt,
                        endedHow,
                        endedAt),
                items,
                version);
    }
}
