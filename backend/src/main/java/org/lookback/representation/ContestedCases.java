package org.lookback.representation;

import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Finds whoever keeps a case that is objected to. */
@Service
class ContestedCases {

    private final List<ContestableCases> kinds;

    ContestedCases(List<ContestableCases> kinds) {
        this.kinds = kinds;
    }

    /** @throws Refusal NOT_CONTESTABLE if nothing can be objected to in this kind of case */
    ContestableCases keeper(CaseNumber number) {
        return find(number)
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_CONTESTABLE", "案件 %s 不是可以陈述申辩的案件（检查、黄牌、红旗案件可以），请核对案件编号。".formatted(number)));
    }

    Contestable of(CaseNumber number) {
        return keeper(number).of(number);
    }

    private Optional<ContestableCases> find(CaseNumber number) {
        return kinds.stream().filter(kind -> kind.keeps(number)).findFirst();
    }
}
