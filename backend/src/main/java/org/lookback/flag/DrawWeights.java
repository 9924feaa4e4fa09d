package org.lookback.flag;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lookback.calendar.DistrictTime;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.lookback.venue.VenueRegister;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A flag in force lowers the weight of draws, a repeated card raises it; neither exempts, neither condemns. [B3][B8] */
@Service
public class DrawWeights {

    private final VenueRegister venues;
    private final VenueMarks marks;
    private final RedFlags flags;
    private final RuleBook rules;
    private final Clock clock;

    DrawWeights(VenueRegister venues, VenueMarks marks, RedFlags flags, RuleBook rules, Clock clock) {
        this.venues = venues;
        this.marks = marks;
        this.flags = flags;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DrawWeight of(String venueCode) {
        var venue = venues.venue(venueCode);
        var now = clock.instant();
        var reasons = new ArrayList<String>();
        var weight = BigDecimal.ONE;
        var running = flags.runningAt(venue.code());
        if (running.filter(flag -> flag.isInForce(now)).isPresent()) {
            var factor = parameter("RF.WEIGHT");
            weight = weight.multiply(factor);
            reasons.add("红旗 %s 有效，权重乘以 %s；不免除检查。".formatted(running.get().number(), factor.toPlainString()));
        } else if (running.filter(flag -> flag.suspendedAt() != null).isPresent()) {
            reasons.add("红旗 %s 暂停效力，不降低权重。".formatted(running.get().number()));
        }
        var repeated = repeated(marks.of(venue.code()), now);
        if (repeated.isPresent()) {
            var factor = parameter("YC.WEIGHT");
            weight = weight.multiply(factor);
            reasons.add("%s再次挂黄牌（案件%s），权重乘以 %s。"
                    .formatted(
                            DistrictTime.dayOf(repeated.get().since()),
                            repeated.get().caseNo(),
                            factor.toPlainString()));
        }
        if (reasons.isEmpty()) {
            reasons.add("没有有效红旗，也没有再次挂牌，权重为 1。");
        }
        return new DrawWeight(venue.code(), weight, List.copyOf(reasons));
    }

    /** The newest card, if another one counts within the window before it and it hangs or went up within the window. */
    private Optional<Mark> repeated(List<Mark> newestFirst, Instant now) {
        var window = Duration.ofDays(rules.number(rules.currentPack(), "YC.REPEAT.WINDOW"));
        var cards = newestFirst.stream()
                .filter(mark -> mark.kind() == Mark.Kind.YELLOW_CARD && mark.counted())
                .toList();
        if (cards.size() < 2) {
            return Optional.empty();
        }
        var newest = cards.get(0);
        var soonAfter = !cards.get(1).since().isBefore(newest.since().minus(window));
        var recent = newest.hangs() || !newest.since().isBefore(now.minus(window));
        return soonAfter && recent ? Optional.of(newest) : Optional.empty();
    }

    private BigDecimal parameter(String key) {
        return new BigDecimal(rules.parameter(rules.currentPack(), key).strip());
    }
}
