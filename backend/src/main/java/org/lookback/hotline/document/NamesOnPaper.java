package org.lookback.hotline.document;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.PostRole;
import org.lookback.directory.Unit;
import org.lookback.document.PaperTime;
import org.lookback.petitioner.PetitionerCards;
import org.springframework.stereotype.Component;

/** Units, staff and the petitioner the way papers of the hotline name them. */
@Component
class NamesOnPaper {

    private static final String KEPT_BACK = "保密";

    private final Directory directory;
    private final PetitionerCards cards;

    NamesOnPaper(Directory directory, PetitionerCards cards) {
        this.directory = directory;
        this.cards = cards;
    }

    String unit(String code) {
        return directory.findUnit(code).map(Unit::name).orElse(code);
    }

    @Nullable
    String units(Collection<String> codes) {
        return codes.isEmpty()
                ? null
                : codes.stream().map(this::unit).distinct().collect(Collectors.joining("、"));
    }

    String person(String account) {
        return directory.findPerson(account).map(Person::name).orElse(account);
    }

    /** {@code 余家和，2026年10月9日16时}; null if it has not happened. */
    @Nullable
    String signed(@Nullable String account, @Nullable Instant at) {
        return account == null || at == null ? null : "%s，%s".formatted(person(account), PaperTime.hour(at));
    }

    /** Masked, and no more than the handling unit may see: of a tip-off nothing, whoever prints. [C6] */
    String petitioner(CaseNumber number, String unit) {
        var card = cards.masked(number, Set.of(unit), Set.of(PostRole.HANDLER.group(unit)));
        if (card.anonymous()) {
            return "匿名";
        }
        if (card.name() == null && card.phone() == null) {
            return KEPT_BACK;
        }
        var name = card.name() == null ? KEPT_BACK : card.name();
        return card.phone() == null ? name : "%s（%s）".formatted(name, card.phone());
    }
}
