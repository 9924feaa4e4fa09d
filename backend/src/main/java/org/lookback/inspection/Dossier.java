package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.BreachSummary;
import org.lookback.venue.Venue;

/** All that is on record about one inspection. @param windowDays the days that {@code history} looks back */
public record Dossier(
        Inspection inspection,
        Venue venue,
        Checklist checklist,
        List<TeamMember> teams,
        List<SiteVisit> visits,
        List<Recusal> recusals,
        List<Finding> findings,
        List<EvidencePlace> evidence,
        List<RectificationReport> reports,
        List<Verification> verifications,
        @Nullable RectificationOrder order,
        @Nullable Referral referral,
        @Nullable CardProposal cardProposal,
        List<LookBack> lookBacks,
        BreachSummary history,
        int windowDays) {}
