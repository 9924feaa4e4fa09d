package org.lookback.card.document;

import static org.lookback.document.DocumentKind.CERTIFICATE_OF_SERVICE;
import static org.lookback.document.DocumentKind.INTERVIEW_MINUTES;
import static org.lookback.document.DocumentKind.INTERVIEW_NOTICE;
import static org.lookback.document.DocumentKind.REMOVAL_NOTICE;
import static org.lookback.document.DocumentKind.YELLOW_CARD;
import static org.lookback.document.DocumentKind.YELLOW_CARD_NOTICE;

import java.util.Set;
import org.lookback.card.CardReading;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Choice;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a yellow card, from what is on record about it. */
@Component
class CardFacts implements DocumentFacts {

    private final CardReading cards;
    private final CardNoticeOnPaper notice;
    private final CardOnPaper card;
    private final InterviewOnPaper interview;
    private final MinutesOnPaper minutes;
    private final RemovalOnPaper removal;
    private final CardServiceOnPaper service;

    CardFacts(
            CardReading cards,
            CardNoticeOnPaper notice,
            CardOnPaper card,
            InterviewOnPaper interview,
            MinutesOnPaper minutes,
            RemovalOnPaper removal,
            CardServiceOnPaper service) {
        this.cards = cards;
        this.notice = notice;
        this.card = card;
        this.interview = interview;
        this.minutes = minutes;
        this.removal = removal;
        this.service = service;
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(
                YELLOW_CARD_NOTICE,
                YELLOW_CARD,
                INTERVIEW_NOTICE,
                INTERVIEW_MINUTES,
                REMOVAL_NOTICE,
                CERTIFICATE_OF_SERVICE);
    }

    @Override
    public boolean keeps(DocumentKind kind, CaseNumber number) {
        return number.value().startsWith("YC-");
    }

    @Override
    @Transactional
    public Facts gather(DocumentKind kind, CaseNumber number, Choice choice) {
        var about = cards.card(number);
        var facts = Facts.issuedBy(about.parties().leadUnit());
        return switch (kind) {
            case YELLOW_CARD_NOTICE -> notice.write(facts, about);
            case YELLOW_CARD -> card.write(facts, about);
            case INTERVIEW_NOTICE -> interview.write(facts, about);
            case INTERVIEW_MINUTES -> minutes.write(facts, about, choice);
            case REMOVAL_NOTICE -> removal.write(facts, about);
            case CERTIFICATE_OF_SERVICE -> service.write(facts, about, choice);
            default -> throw new IllegalArgumentException("not a paper of a card: " + kind);
        };
    }
}
