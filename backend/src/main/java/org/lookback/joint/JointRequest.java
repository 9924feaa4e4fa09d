package org.lookback.joint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** A joint inspection as it was asked for; nothing is checked yet. */
public record JointRequest(
        @Nullable String venueCode,
        @Nullable LocalDate plannedOn,
        @Nullable String leadUnit,
        @Nullable List<@Nullable Body> bodies,
        @Nullable String reason,
        @Nullable String note) {

    public record Body(@Nullable String unit, @Nullable String checklistId) {}

    /** @throws Refusal BODY_INCOMPLETE if a line is empty */
    List<Part> parts() {
        return bodies == null ? List.of() : bodies.stream().map(Part::of).toList();
    }

    /** A line that is filled in. */
    record Part(String unit, String checklistId) {

        static Part of(@Nullable Body body) {
            var unit = body == null || body.unit == null ? "" : body.unit.strip();
            var checklist = body == null || body.checklistId == null ? "" : body.checklistId.strip();
            if (unit.isEmpty() || checklist.isEmpty()) {
                throw Refusal.invalid("BODY_INCOMPLETE", "每个参加机关都要选择机构和检查清单，请补齐或者删去空行。");
            }
            return new Part(unit, checklist);
        }
    }
}
