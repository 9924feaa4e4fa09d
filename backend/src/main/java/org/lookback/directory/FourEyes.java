package org.lookback.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Two people decide, not one twice (四眼原则): nobody approves his own proposal, nor that of somebody he stands in for, nor the other way round. */
@Service
public class FourEyes {

    private static final String CODE = "FOUR_EYES";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Deputies deputies;
    private final People people;
    private final Clock clock;

    FourEyes(Deputies deputies, People people, Clock clock) {
        this.deputies = deputies;
        this.people = people;
        this.clock = clock;
    }

    /** @param message what to say, and what to do instead. @throws Refusal FOUR_EYES */
    public void check(String proposer, String approver, String message) {
        check(proposer, clock.instant(), approver, message);
    }

    /** The same for something proposed earlier: whoever was tied to the proposer then may not approve it now. @throws Refusal FOUR_EYES */
    public void check(String proposer, Instant proposedAt, String approver, String message) {
        if (proposer.equals(approver)) {
            throw Refusal.forbidden(CODE, message);
        }
        var days = Stream.of(proposedAt, clock.instant())
                .map(at -> LocalDate.ofInstant(at, ZONE))
                .collect(Collectors.toSet());
        if (isTied(proposer, approver, days)) {
            throw Refusal.forbidden(CODE, "%s%s与%s之间有代理关系，按同一人对待。".formatted(message, name(approver), name(proposer)));
        }
    }

    private boolean isTied(String one, String other, Set<LocalDate> days) {
        return deputies.between(one, other).stream()
                .anyMatch(tie -> days.stream().anyMatch(tie::tiesOn));
    }

    private String name(String id) {
        return people.find(id).map(Person::name).orElse(id);
    }
}
