package org.lookback.petitioner;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.PostRole;
import org.lookback.directory.SpecialGroup;

/** What somebody is to the person behind a case, and what follows from it; of two the narrower one holds. [C6] */
enum Sight {
    /** Takes the calls and knows who called. */
    HOTLINE,
    /** Has to reach the petitioner; of a tip-off the number alone is enough for that. */
    CALLBACK,
    /** Handles the matter and talks to the petitioner, but never learns who gave a tip-off. */
    LEAD_UNIT,
    /** Sees that there is somebody and has no call to make. */
    OVERSEER,
    /** Support units and everybody else: the matter, and nobody's data. */
    OTHERS;

    private static final String UNIT = "hotline";

    /** @param leadUnit of the case @param units of the reader @param groups of the reader */
    static Sight of(@Nullable String leadUnit, boolean tipOff, Set<String> units, Set<String> groups) {
        var leads = leadUnit != null && !leadUnit.equals(UNIT) && units.contains(leadUnit);
        var callsBack = groups.contains(SpecialGroup.CALLBACK_CLERK.id());
        if (leads && tipOff) {
            return LEAD_UNIT;
        }
        if (callsBack && tipOff) {
            return CALLBACK;
        }
        if (isHotlineStaff(groups)) {
            return HOTLINE;
        }
        if (callsBack) {
            return CALLBACK;
        }
        if (leads) {
            return LEAD_UNIT;
        }
        return groups.contains(SpecialGroup.SUPERVISOR.id()) ? OVERSEER : OTHERS;
    }

    static boolean isHotlineStaff(Set<String> groups) {
        return holdsPost(UNIT, groups);
    }

    static boolean holdsPost(String unit, Set<String> groups) {
        return Arrays.stream(PostRole.values()).map(post -> post.group(unit)).anyMatch(groups::contains);
    }

    /** The fields that are shown masked. */
    Set<PetitionerField> masked(Petitioner person) {
        var keptBack = person.confidential() && (this == LEAD_UNIT || this == OVERSEER);
        return keptBack ? Set.of() : within(person);
    }

    /** The fields that may be opened for a reason. */
    Set<PetitionerField> opened(Petitioner person) {
        return this == OVERSEER ? Set.of() : within(person);
    }

    /** Why something is held back; null if nothing is. */
    @Nullable
    String hiddenWhy(Petitioner person) {
        if (this == OTHERS) {
            return "诉求人的信息只有热线中心和主办单位可以查看。";
        }
        if (person.tipOff() && this != HOTLINE) {
            return this == CALLBACK ? "举报件：回访只显示联系电话。" : "举报件：举报人的信息只有热线中心可以查看。";
        }
        return masked(person).isEmpty() && person.confidential() ? "诉求人要求保密。确需联系的，写明理由后查看，查看留有记录。" : null;
    }

    private Set<PetitionerField> within(Petitioner person) {
        var fields = EnumSet.noneOf(PetitionerField.class);
        switch (this) {
            case HOTLINE -> fields.addAll(EnumSet.allOf(PetitionerField.class));
            case CALLBACK ->
                fields.addAll(
                        person.tipOff()
                                ? EnumSet.of(PetitionerField.PHONE)
                                : EnumSet.complementOf(EnumSet.of(PetitionerField.ID_NUMBER)));
            case LEAD_UNIT, OVERSEER -> {
                if (!person.tipOff()) {
                    fields.addAll(EnumSet.allOf(PetitionerField.class));
                }
            }
            case OTHERS -> {}
        }
        fields.retainAll(PetitionerField.given(person));
        return fields;
    }
}
