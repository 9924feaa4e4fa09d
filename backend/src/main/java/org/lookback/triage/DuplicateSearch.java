package org.lookback.triage;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.chinese.WordBag;
import org.lookback.petitioner.Petitioners;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** Finds cases that may be the same matter: open ones of category and place with like words, and those of the same caller (B5 rows 4, 23). */
@Component
class DuplicateSearch {

    private static final int MOST_COMPARED = 200;
    private static final int MOST_OF_A_CALLER = 20;
    private static final double LIKE = 0.25;

    private final KnownCases cases;
    private final Petitioners petitioners;
    private final RememberedBags bags;
    private final RuleBook rules;
    private final Clock clock;

    DuplicateSearch(KnownCases cases, Petitioners petitioners, RememberedBags bags, RuleBook rules, Clock clock) {
        this.cases = cases;
        this.petitioners = petitioners;
        this.bags = bags;
        this.rules = rules;
        this.clock = clock;
    }

    /** At most that many, the same caller's first, then by likeness. */
    List<Match> find(
            TypedText text,
            Collection<String> categories,
            @Nullable String subdistrict,
            @Nullable String phone,
            @Nullable CaseNumber itself,
            int most) {
        var pack = rules.currentPack();
        var now = clock.instant();
        var ofCaller = ofCaller(phone);
        Map<String, KnownCase> found = new HashMap<>();
        if (!categories.isEmpty()) {
            var since = now.minus(Duration.ofDays(rules.number(pack, "HOT.MERGE")));
            cases.open(categories, subdistrict, since, MOST_COMPARED).forEach(one -> found.put(one.caseNo(), one));
        }
        if (!ofCaller.isEmpty()) {
            var since = now.minus(Duration.ofDays(rules.number(pack, "HOT.REPEAT")));
            cases.of(ofCaller, since).forEach(one -> found.put(one.caseNo(), one));
        }
        if (itself != null) {
            found.remove(itself.value());
        }
        var own = bags.once(text.whole());
        return found.values().stream()
                .map(one -> match(one, own, ofCaller))
                .filter(one -> one.sameCaller() || one.likeness() >= LIKE)
                .sorted(Match::nearer)
                .limit(most)
                .map(one -> itself == null ? one : samePerson(one, itself))
                .toList();
    }

    private Set<String> ofCaller(@Nullable String phone) {
        return phone == null || phone.isBlank()
                ? Set.of()
                : petitioners.ofPhone(phone.strip()).stream()
                        .map(CaseNumber::value)
                        .limit(MOST_OF_A_CALLER)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private Match match(KnownCase one, WordBag own, Set<String> ofCaller) {
        var address = one.address() == null ? "" : one.address();
        var bag = bags.of(one.title() + "。" + one.content() + "。" + address);
        return new Match(one, ofCaller.contains(one.caseNo()), own.likeness(bag), own.shared(bag, 5));
    }

    private Match samePerson(Match one, CaseNumber itself) {
        var same = one.sameCaller()
                || petitioners.isSame(itself, new CaseNumber(one.known().caseNo()));
        return new Match(one.known(), same, one.likeness(), one.words());
    }
}
