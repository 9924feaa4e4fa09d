package org.lookback.card.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Card;
import org.lookback.card.CardSearch;
import org.lookback.card.Cards;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlCards implements Cards {

    private final YellowCardMapper mapper;

    SqlCards(YellowCardMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Card> find(CaseNumber number) {
        return one(mapper.selectByNumber(number.value()));
    }

    @Override
    public Optional<Card> active(String venueCode) {
        return one(mapper.selectActive(venueCode));
    }

    @Override
    public List<Card> ofVenue(String venueCode) {
        return cards(mapper.selectOfVenue(venueCode));
    }

    @Override
    public void add(Card card) {
        try {
            mapper.insertCard(CardRow.of(card));
        } catch (DuplicateKeyException second) {
            throw Refusal.conflict("CARD_ACTIVE", "场所 %s 已有办理中的黄牌，同一场所不能有两张黄牌。".formatted(card.venueCode()));
        }
        mapper.insertItems(rows(card));
    }

    @Override
    public void update(Card card) {
        if (mapper.updateIfUnchanged(CardRow.of(card)) == 0) {
            throw new OptimisticLockingFailureException("card %s was changed".formatted(card.number()));
        }
        var stored = mapper.selectItems(List.of(card.number().value()));
        var added = new ArrayList<CardItemRow>();
        for (var row : rows(card)) {
            if (stored.stream().noneMatch(old -> old.reference().equals(row.reference()))) {
                added.add(row);
            } else if (!stored.contains(row)) {
                mapper.updateItem(row);
            }
        }
        if (!added.isEmpty()) {
            mapper.insertItems(added);
        }
    }

    @Override
    public List<Card> search(CardSearch search) {
        return cards(mapper.selectFound(search));
    }

    @Override
    public long count(CardSearch search) {
        return mapper.countFound(search);
    }

    private static List<CardItemRow> rows(Card card) {
        var items = card.items();
        return IntStream.range(0, items.size())
                .mapToObj(position -> CardItemRow.of(card.number().value(), position, items.get(position)))
                .toList();
    }

    private Optional<Card> one(@Nullable CardRow row) {
        return row == null ? Optional.empty() : Optional.of(cards(List.of(row)).get(0));
    }

    private List<Card> cards(List<CardRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var items = mapper.selectItems(rows.stream().map(CardRow::caseNo).toList()).stream()
                .collect(Collectors.groupingBy(CardItemRow::caseNo));
        return rows.stream()
                .map(row -> row.with(items.getOrDefault(row.caseNo(), List.of()).stream()
                        .map(CardItemRow::toItem)
                        .toList()))
                .toList();
    }
}
