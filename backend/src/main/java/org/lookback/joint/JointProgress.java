package org.lookback.joint;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.Dossiers;
import org.lookback.inspection.Inspection;
import org.lookback.inspection.SiteVisit;
import org.lookback.inspection.VisitOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the bodies of a joint inspection are: each in its own case. */
@Service
@Transactional(readOnly = true)
public class JointProgress {

    private final JointInspections joints;
    private final Dossiers dossiers;

    JointProgress(JointInspections joints, Dossiers dossiers) {
        this.joints = joints;
        this.dossiers = dossiers;
    }

    /** A body with its own case. */
    public record Part(JointBody body, @Nullable Dossier dossier) {

        /** Its officers were inside and signed their record. */
        public boolean signed() {
            return dossier != null && dossier.inspection().onSite() != null;
        }

        /** @return when its officers were inside; null while not signed */
        public @Nullable SiteVisit visit() {
            return dossier == null
                    ? null
                    : dossier.visits().stream()
                            .filter(visit -> visit.outcome() == VisitOutcome.ENTERED)
                            .max(Comparator.comparingInt(SiteVisit::attempt))
                            .orElse(null);
        }
    }

    public List<Part> parts(CaseNumber number) {
        return joints.bodies(number).stream()
                .map(body -> new Part(
                        body,
                        body.inspectionNo() == null ? null : dossiers.dossier(new CaseNumber(body.inspectionNo()))))
                .toList();
    }

    /** Bodies that take part and have not signed. */
    List<JointBody> waitingFor(CaseNumber number) {
        return joints.bodies(number).stream()
                .filter(body -> body.takesPart() && enteredAt(body) == null)
                .toList();
    }

    @Nullable
    Inspection inspection(JointBody body) {
        return body.inspectionNo() == null ? null : dossiers.inspection(new CaseNumber(body.inspectionNo()));
    }

    @Nullable
    Instant enteredAt(JointBody body) {
        var inspection = inspection(body);
        return inspection == null || inspection.onSite() == null
                ? null
                : inspection.onSite().enteredAt();
    }
}
