package org.lookback.card;

import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.directory.UnitKind;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Venue;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** Finds the bodies that deal with a card at a venue [S3]. */
@Component
class PartiesOfCard {

    private final Directory directory;
    private final RuleBook rules;

    PartiesOfCard(Directory directory, RuleBook rules) {
        this.directory = directory;
        this.rules = rules;
    }

    /** @throws Refusal SUBDISTRICT_MISSING if nobody could approve the card */
    CardParties of(Venue venue, String leadUnit) {
        var subdistrict = venue.subdistrict();
        if (subdistrict == null || directory.findUnit(subdistrict).isEmpty()) {
            throw Refusal.conflict(
                    "SUBDISTRICT_MISSING", "场所 %s 在台账中没有所属街道，黄牌无处审批。请先在场所台账补充所属街道，再提请。".formatted(venue.code()));
        }
        var discipline = directory.units().stream()
                .filter(unit ->
                        unit.kind() == UnitKind.DISCIPLINE && subdistrict.equals(unit.parent()) && unit.active())
                .map(Unit::code)
                .findFirst()
                .orElse(subdistrict);
        return new CardParties(leadUnit, subdistrict, discipline, rules.parameter(rules.currentPack(), "YC.REGULATOR"));
    }
}
