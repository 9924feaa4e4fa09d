package org.lookback.inspection;

import java.time.LocalDate;
import org.lookback.refusal.Refusal;
import org.lookback.venue.CreditClass;
import org.lookback.venue.Venue;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;

/** How often a venue may be visited in a year without a suspicion [W11]. More is possible, but somebody has to say why. */
@Service
class AnnualCap {

    private static final String UNLIMITED = "UNLIMITED";

    private final Inspections inspections;
    private final RuleBook rules;

    AnnualCap(Inspections inspections, RuleBook rules) {
        this.inspections = inspections;
        this.rules = rules;
    }

    /** @throws Refusal CAP_NEEDS_REASON if the cap is used up and the plan carries no note */
    void check(int pack, Venue venue, Plan plan) {
        if (!plan.source().isCapped() || plan.note() != null) {
            return;
        }
        if (plan.source() == InspectionSource.JOINT && inspections.isJointPlanned(venue.code(), plan.plannedOn())) {
            // the visit is counted with the first of its bodies
            return;
        }
        // A venue that was never classified is treated as general.
        var credit = venue.creditClass() == null ? CreditClass.B : venue.creditClass();
        var limit = rules.parameter(pack, "INS.CAP." + credit).strip();
        if (limit.equals(UNLIMITED)) {
            return;
        }
        var year = plan.plannedOn().getYear();
        var used = inspections.cappedBetween(venue.code(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        if (used >= Integer.parseInt(limit)) {
            throw Refusal.conflict(
                    "CAP_NEEDS_REASON",
                    "该场所信用等级为 %s，%d年已安排检查%d次，达到年度上限%s次。确需再次检查的，请在备注中写明理由后提交。".formatted(credit, year, used, limit));
        }
    }
}
