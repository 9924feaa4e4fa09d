package org.lookback.joint.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.joint.JointBody;
import org.lookback.joint.JointInspection;
import org.lookback.joint.JointInspections;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlJointInspections implements JointInspections {

    private final JointMapper mapper;

    SqlJointInspections(JointMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<JointInspection> find(CaseNumber number) {
        return Optional.ofNullable(mapper.select(number.value()));
    }

    @Override
    public Optional<JointInspection> ofInspection(CaseNumber inspection) {
        return Optional.ofNullable(mapper.selectByInspection(inspection.value()));
    }

    @Override
    public List<JointInspection> openAt(String venueCode) {
        return mapper.listOpenAt(venueCode);
    }

    @Override
    public List<JointBody> bodies(CaseNumber number) {
        return mapper.listBodies(number.value());
    }

    @Override
    public boolean expects(String venueCode, LocalDate on, String unit, String checklistId) {
        return mapper.countExpected(venueCode, on, unit, checklistId) > 0;
    }

    @Override
    public void add(JointInspection joint, List<JointBody> bodies) {
        mapper.insert(joint);
        mapper.insertBodies(bodies);
    }

    @Override
    public void opened(CaseNumber number, String unit, CaseNumber inspection) {
        mapper.open(number.value(), unit, inspection.value());
    }

    @Override
    public boolean takeOut(CaseNumber number, String unit, String reason, String by, Instant at) {
        return mapper.takeOut(number.value(), unit, reason, by, at) > 0;
    }

    @Override
    public void update(JointInspection joint) {
        if (mapper.updateIfUnchanged(joint) == 0) {
            throw new OptimisticLockingFailureException("joint inspection %s was changed".formatted(joint.caseNo()));
        }
    }
}
