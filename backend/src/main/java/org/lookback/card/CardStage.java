package org.lookback.card;

import java.util.EnumSet;
import java.util.Set;

/** How far a yellow card has come (B2). */
public enum CardStage {
    PROPOSED("待审批"),
    APPROVED("待送达张挂"),
    IN_FORCE("在挂"),
    CHECKED("待审批摘牌"),
    REMOVAL_APPROVED("待摘牌"),
    REFERRED("已移送，仍在挂"),
    WITHDRAWING("待撤下"),
    REMOVED("已摘牌，待回头看"),
    ENDED("已结束");

    /** The card hangs at the door. */
    static final Set<CardStage> UP = EnumSet.of(IN_FORCE, CHECKED, REMOVAL_APPROVED, REFERRED, WITHDRAWING);

    private final String label;

    CardStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the venue can have no other card meanwhile. */
    public boolean isActive() {
        return this != REMOVED && this != ENDED;
    }

    public boolean isUp() {
        return UP.contains(this);
    }
}
