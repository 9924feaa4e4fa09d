package org.lookback.card.web;

import java.util.List;
import org.lookback.card.Card;
import org.lookback.card.CardItem;
import org.lookback.card.CardNames;
import org.lookback.card.CardRecords;
import org.lookback.card.CardRecords.Photo;
import org.springframework.stereotype.Component;

/** Writes what happened to each breach on a card. */
@Component
class CardItemParts {

    private final CardRecords records;
    private final CardNames names;

    CardItemParts(CardRecords records, CardNames names) {
        this.records = records;
        this.names = names;
    }

    List<CardItemPart> of(Card card, List<Photo> photos) {
        var reports = records.reports(card.number());
        var checks = records.checks(card.number());
        return card.items().stream()
                .map(item -> part(
                        item,
                        reports.stream()
                                .filter(one -> one.reference().equals(item.reference()))
                                .map(one -> report(one, photos))
                                .toList(),
                        checks.stream()
                                .filter(one -> one.reference().equals(item.reference()))
                                .map(one -> check(one, photos))
                                .toList()))
                .toList();
    }

    private static CardItemPart part(
            CardItem item, List<CardItemPart.Report> reports, List<CardItemPart.Check> checks) {
        var found = item.finding();
        return new CardItemPart(
                item.reference(),
                found.inspection().value(),
                found.itemNo(),
                found.itemText(),
                found.severity(),
                found.description(),
                found.legalBasis(),
                Local.time(found.foundAt()),
                item.batch(),
                item.state(),
                item.state().label(),
                Local.timeOrNull(item.dueAt()),
                Local.timeOrNull(item.submittedAt()),
                Local.timeOrNull(item.verifiedAt()),
                item.rejectCount(),
                item.reason(),
                item.late(),
                item.state() == CardItem.State.OPEN,
                item.state() == CardItem.State.CLAIMED,
                reports,
                checks);
    }

    private CardItemPart.Report report(CardRecords.Report one, List<Photo> photos) {
        return new CardItemPart.Report(
                one.round(),
                one.cause(),
                one.measure(),
                one.note(),
                Local.time(one.at()),
                names.person(one.by()),
                ids(photos, "REPORT_" + one.round(), one.reference()));
    }

    private CardItemPart.Check check(CardRecords.Checked one, List<Photo> photos) {
        return new CardItemPart.Check(
                one.round(),
                one.passed(),
                one.reason(),
                Local.time(one.at()),
                one.people().stream()
                        .map(account -> new CardItemPart.Person(account, names.person(account)))
                        .toList(),
                ids(photos, "CHECK_" + one.round(), one.reference()));
    }

    static List<String> ids(List<Photo> photos, String purpose, String reference) {
        return photos.stream()
                .filter(photo ->
                        photo.purpose().equals(purpose) && photo.reference().equals(reference))
                .map(Photo::evidenceId)
                .toList();
    }
}
