package org.lookback.appointment;

import java.time.Clock;
import java.time.Duration;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Empties what was written about health and persons some time after a case was closed (APT.EVIDENCE.KEEP). [C6] */
@Service
public class ForgetDesk {

    private static final int AT_ONCE = 200;
    private static final String KEEP = "APT.EVIDENCE.KEEP";

    private final ClinicalNotes notes;
    private final RuleBook rules;
    private final Clock clock;

    ForgetDesk(ClinicalNotes notes, RuleBook rules, Clock clock) {
        this.notes = notes;
        this.rules = rules;
        this.clock = clock;
    }

    /** Some cases in one transaction. @return how many notes were emptied; 0 when nothing is left to do */
    @Transactional
    public int forget() {
        var days = rules.number(rules.currentPack(), KEEP);
        return notes.forget(clock.instant().minus(Duration.ofDays(days)), AT_ONCE);
    }
}
