package org.lookback.hotline;

import org.jspecify.annotations.Nullable;

/** Whom and what a case belongs to. @param leadUnit who handles it @param firstReceiver who got it first and follows it to the end */
public record HotlineTies(
        @Nullable String leadUnit,
        @Nullable String firstReceiver,
        @Nullable String mergedInto,
        @Nullable String repeatOf) {

    HotlineTies ledBy(String unit) {
        return new HotlineTies(unit, firstReceiver == null ? unit : firstReceiver, mergedInto, repeatOf);
    }

    HotlineTies childOf(@Nullable String parent) {
        return new HotlineTies(leadUnit, firstReceiver, parent, repeatOf);
    }

    HotlineTies repeating(@Nullable String earlier) {
        return new HotlineTies(leadUnit, firstReceiver, mergedInto, earlier);
    }
}
