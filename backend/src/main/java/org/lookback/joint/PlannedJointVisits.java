package org.lookback.joint;

import java.time.LocalDate;
import org.lookback.inspection.JointVisits;
import org.springframework.stereotype.Service;

/** Tells planners of inspections which joint visits there are. */
@Service
class PlannedJointVisits implements JointVisits {

    private final JointInspections joints;

    PlannedJointVisits(JointInspections joints) {
        this.joints = joints;
    }

    @Override
    public boolean expects(String venueCode, LocalDate on, String unit, String checklistId) {
        return joints.expects(venueCode, on, unit, checklistId);
    }
}
