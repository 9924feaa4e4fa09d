package org.lookback.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.lookback.card.CardItem.State;
import org.lookback.refusal.Refusal;

/**
 * Throws legal and illegal actions at a card in random order, and keeps books of its own about what really happened, so that the
 * card's own books can be checked against them.
 */
final class RandomCourse {

    enum Action {
        APPROVE,
        REFUSE,
        SERVE,
        INTERVIEW_HELD,
        INTERVIEW_ABSENT,
        INTERVIEW_POSTPONED,
        PASS_TEST,
        REPORT,
        REPORT_ONE,
        CHECK_GOOD,
        CHECK_BAD,
        APPROVE_REMOVAL,
        REFUSE_REMOVAL,
        TAKE_DOWN,
        JOIN,
        REFER,
        DOWN_AFTER_REFERRAL,
        WITHDRAW,
        DOWN_AFTER_WITHDRAWAL,
        CANCEL_ITEM,
        CLOSE,
        RELAPSE
    }

    /** Common actions come more often, so that many courses get far. */
    private static final List<Action> DRAWN = drawn();

    /** Of a hundred actions so many are what a sensible person would do next. */
    private static final int PURPOSEFUL = 30;

    private static final Instant AT = Instant.parse("2026-09-16T02:00:00Z");

    final List<Action> taken = new ArrayList<>();
    private final Random random;
    private final Set<String> putRight = new HashSet<>();
    private boolean held;
    private boolean testPassed;
    private boolean approvedSinceCheck;
    private int joined;

    RandomCourse(long seed) {
        this.random = new Random(seed);
    }

    /** One random action. @return the card afterwards, or empty if it was refused */
    Optional<Card> step(Card card) {
        var action = random.nextInt(100) < PURPOSEFUL ? natural(card) : DRAWN.get(random.nextInt(DRAWN.size()));
        try {
            var next = apply(card, action);
            taken.add(action);
            remember(action, card, next);
            return Optional.of(next);
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    /** Whether the course of events allows the card to be off. */
    boolean mayBeRemoved(Card card) {
        var pending = card.items().stream()
                .filter(item -> !item.is(State.CANCELLED))
                .map(CardItem::reference)
                .collect(Collectors.toSet());
        return held && testPassed && approvedSinceCheck && putRight.containsAll(pending);
    }

    private Action natural(Card card) {
        return switch (card.stage()) {
            case PROPOSED -> Action.APPROVE;
            case APPROVED -> Action.SERVE;
            case IN_FORCE -> natural(card.conditions(testPassed));
            case CHECKED -> Action.APPROVE_REMOVAL;
            default -> Action.TAKE_DOWN;
        };
    }

    private static Action natural(Conditions conditions) {
        if (!conditions.interviewHeld()) {
            return Action.INTERVIEW_HELD;
        }
        if (!conditions.testPassed()) {
            return Action.PASS_TEST;
        }
        return conditions.rectificationClaimed() ? Action.CHECK_GOOD : Action.REPORT;
    }

    private Card apply(Card card, Action action) {
        var interview = card.course().interview();
        return switch (action) {
            case APPROVE -> card.approved();
            case REFUSE -> card.refused(AT);
            case SERVE -> card.posted(AT, AT);
            case INTERVIEW_HELD -> card.interviewed(interview.held());
            case INTERVIEW_ABSENT -> card.interviewed(interview.missed(2));
            case INTERVIEW_POSTPONED -> card.interviewed(interview.putOff());
            case PASS_TEST -> card;
            case REPORT -> card.claimed(open(card), AT);
            case REPORT_ONE -> card.claimed(Set.of("INS-1#" + (1 + random.nextInt(3))), AT);
            case CHECK_GOOD -> card.checked(testPassed, Map.of(), AT);
            case CHECK_BAD -> card.checked(testPassed, failing(card), AT);
            case APPROVE_REMOVAL -> card.removalApproved();
            case REFUSE_REMOVAL -> card.removalRefused("照片看不清");
            case TAKE_DOWN -> card.takenDown(testPassed, AT);
            case JOIN -> card.joined(List.of(CardTests.found("INS-2#" + (joined + 1))), AT);
            case REFER -> card.referred();
            case DOWN_AFTER_REFERRAL -> card.endedDown(CardStage.REFERRED, CardEnd.REFERRED, AT);
            case WITHDRAW -> card.withdrawing();
            case DOWN_AFTER_WITHDRAWAL -> card.endedDown(CardStage.WITHDRAWING, CardEnd.WITHDRAWN, AT);
            case CANCEL_ITEM -> card.itemsCancelled(Set.of("INS-1#" + (1 + random.nextInt(2))), "异议成立");
            case CLOSE -> card.ended(CardEnd.CLOSED, AT);
            case RELAPSE -> card.ended(CardEnd.RELAPSED, AT);
        };
    }

    private void remember(Action action, Card before, Card after) {
        switch (action) {
            case INTERVIEW_HELD -> held = true;
            case PASS_TEST -> testPassed = true;
            case CHECK_GOOD -> {
                before.items().stream()
                        .filter(item -> item.is(State.CLAIMED))
                        .forEach(item -> putRight.add(item.reference()));
                approvedSinceCheck = false;
            }
            case CHECK_BAD -> {
                before.items().stream()
                        .filter(item -> item.is(State.CLAIMED))
                        .filter(item -> !failing(before).containsKey(item.reference()))
                        .forEach(item -> putRight.add(item.reference()));
                approvedSinceCheck = false;
            }
            case REFUSE_REMOVAL -> {
                putRight.clear();
                approvedSinceCheck = false;
            }
            case APPROVE_REMOVAL -> approvedSinceCheck = true;
            case JOIN -> {
                joined++;
                approvedSinceCheck = false;
            }
            default -> {}
        }
    }

    private static Set<String> open(Card card) {
        return card.items().stream()
                .filter(item -> item.is(State.OPEN))
                .map(CardItem::reference)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> failing(Card card) {
        var failing = new HashMap<String, String>();
        card.items().stream()
                .filter(item -> item.is(State.CLAIMED))
                .findFirst()
                .ifPresent(item -> failing.put(item.reference(), "没有改好"));
        return failing;
    }

    private static List<Action> drawn() {
        var drawn = new ArrayList<Action>();
        for (var action : Action.values()) {
            var rare = Set.of(
                            Action.REFUSE,
                            Action.REFER,
                            Action.WITHDRAW,
                            Action.CANCEL_ITEM,
                            Action.REFUSE_REMOVAL,
                            Action.INTERVIEW_ABSENT)
                    .contains(action);
            for (var times = 0; times < (rare ? 1 : 5); times++) {
                drawn.add(action);
            }
        }
        return List.copyOf(drawn);
    }
}
