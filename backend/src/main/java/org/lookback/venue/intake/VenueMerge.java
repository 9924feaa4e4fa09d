package org.lookback.venue.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.CreditClass;
import org.lookback.venue.Owner;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.VenueStatus;

/** Lays what a line says over what the register knows. */
final class VenueMerge {

    private VenueMerge() {}

    /** Columns a new venue cannot do without and the line does not fill. */
    static List<String> missing(VenueDraft draft) {
        var missing = new ArrayList<String>();
        if (draft.name() == null) {
            missing.add(LedgerColumn.NAME.header());
        }
        if (draft.category() == null) {
            missing.add(LedgerColumn.CATEGORY.header());
        }
        return missing;
    }

    static VenueEntry over(@Nullable VenueEntry known, DraftLine line, VenueCategory category, LocalDate today) {
        var draft = line.draft();
        var old = known == null ? null : known.venue();
        var subdistrict = or(draft.subdistrict(), old == null ? null : old.subdistrict());
        var areaM2 = or(draft.areaM2(), old == null ? null : old.areaM2());
        var department = category.departmentFor(subdistrict, areaM2);
        var creditClass = or(draft.creditClass(), old == null ? null : old.creditClass());
        var venue = new Venue(
                old == null ? line.code() : old.code(),
                line.source(),
                old == null ? line.externalId() : old.externalId(),
                Objects.requireNonNull(or(draft.name(), old == null ? null : old.name())),
                or(draft.uscc(), old == null ? null : old.uscc()),
                category.code(),
                Objects.requireNonNull(or(draft.status(), old == null ? VenueStatus.ACTIVE : old.status())),
                or(draft.address(), old == null ? null : old.address()),
                or(draft.community(), old == null ? null : old.community()),
                or(draft.grid(), old == null ? null : old.grid()),
                subdistrict,
                department == null ? "" : department,
                areaM2,
                or(draft.employees(), old == null ? null : old.employees()),
                creditClass,
                creditOn(old, draft, creditClass, today),
                or(draft.latitude(), old == null ? null : old.latitude()),
                or(draft.longitude(), old == null ? null : old.longitude()),
                or(draft.datum(), old == null ? null : old.datum()),
                or(draft.surveyedOn(), old == null ? null : old.surveyedOn()),
                old == null ? 0 : old.breachCount(),
                old == null ? 0 : old.openBreachCount(),
                old == null ? null : old.lastVisitOn(),
                old == null ? 1 : old.version());
        var person = known == null ? Owner.UNKNOWN : known.owner();
        return new VenueEntry(
                venue,
                new Owner(
                        or(draft.owner().name(), person.name()),
                        or(draft.owner().phone(), person.phone())));
    }

    /** A class that came without a date holds from the day we heard of it. */
    private static @Nullable LocalDate creditOn(
            @Nullable Venue old, VenueDraft draft, @Nullable CreditClass creditClass, LocalDate today) {
        if (draft.creditOn() != null || creditClass == null) {
            return draft.creditOn();
        }
        return old != null && creditClass == old.creditClass() ? old.creditOn() : today;
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }
}
