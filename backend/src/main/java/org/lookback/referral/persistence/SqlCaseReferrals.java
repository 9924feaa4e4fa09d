package org.lookback.referral.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.referral.CaseReferral;
import org.lookback.referral.CaseReferrals;
import org.lookback.referral.persistence.ReferralRow.LetterRow;
import org.springframework.stereotype.Repository;

@Repository
class SqlCaseReferrals implements CaseReferrals {

    private final ReferralLetterMapper mapper;

    SqlCaseReferrals(ReferralLetterMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(CaseReferral referral) {
        mapper.insert(ReferralRow.of(referral));
    }

    /** Only the newest letter can differ from what is stored. */
    @Override
    public boolean updateIfUnchanged(CaseReferral referral) {
        if (mapper.bumpIfUnchanged(referral.caseNo(), referral.seq(), referral.version()) == 0) {
            return false;
        }
        referral.newest().map(letter -> LetterRow.of(referral, letter)).ifPresent(row -> {
            if (mapper.updateLetter(row) == 0) {
                mapper.insertLetter(row);
            }
        });
        return true;
    }

    @Override
    public Optional<CaseReferral> find(String caseNo, int seq) {
        return ofCase(caseNo).stream().filter(one -> one.seq() == seq).findFirst();
    }

    @Override
    public List<CaseReferral> ofCase(String caseNo) {
        var rows = mapper.listByCase(caseNo);
        if (rows.isEmpty()) {
            return List.of();
        }
        var letters = mapper.listLetters(caseNo);
        return rows.stream().map(row -> row.with(letters)).toList();
    }
}
