package org.lookback.inspection.persistence;

import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardProposal;
import org.lookback.inspection.Papers;
import org.lookback.inspection.RectificationOrder;
import org.lookback.inspection.Referral;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlPapers implements Papers {

    private final PaperMapper mapper;

    SqlPapers(PaperMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<RectificationOrder> order(CaseNumber number) {
        return Optional.ofNullable(mapper.selectOrder(number.value()));
    }

    @Override
    public void add(CaseNumber number, RectificationOrder order) {
        mapper.insertOrder(number.value(), order);
    }

    @Override
    public Optional<Referral> referral(CaseNumber number) {
        return Optional.ofNullable(mapper.selectReferral(number.value()));
    }

    @Override
    public void add(CaseNumber number, Referral referral) {
        mapper.insertReferral(number.value(), referral);
    }

    @Override
    public Optional<CardProposal> cardProposal(CaseNumber number) {
        return Optional.ofNullable(mapper.selectCardProposal(number.value()));
    }

    @Override
    public void add(CaseNumber number, CardProposal proposal) {
        mapper.insertCardProposal(number.value(), proposal);
    }

    @Override
    public void decide(CaseNumber number, CardProposal decided) {
        if (mapper.decideCardProposal(number.value(), decided) == 0) {
            throw new OptimisticLockingFailureException(
                    "proposal %d of %s was decided".formatted(decided.no(), number));
        }
    }
}
