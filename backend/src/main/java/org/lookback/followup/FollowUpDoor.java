package org.lookback.followup;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.petitioner.PetitionerChecks;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a petitioner in who knows her case number and the end of her phone number. A tip-off has its link alone. [C6] */
@Service
public class FollowUpDoor {

    private static final int BY_ONE_ADDRESS = 5;
    private static final int BY_ALL = 20;

    private final WrongTries byAddress = new WrongTries(BY_ONE_ADDRESS);
    private final WrongTries byAll = new WrongTries(BY_ALL);
    private final PetitionerChecks petitioners;
    private final FollowUpCases cases;
    private final FollowUpLinks links;
    private final Clock clock;

    FollowUpDoor(PetitionerChecks petitioners, FollowUpCases cases, FollowUpLinks links, Clock clock) {
        this.petitioners = petitioners;
        this.cases = cases;
        this.links = links;
        this.clock = clock;
    }

    /**
     * @return path of the page; empty for a number that does not exist and for wrong digits alike
     * @throws Refusal LOCKED_FOR_AN_HOUR
     */
    @Transactional
    public Optional<String> open(String typedNumber, String typedDigits, String address) {
        var now = clock.instant();
        var typed = plain(typedNumber);
        byAddress.check(typed + "|" + address, now);
        byAll.check(typed, now);
        var number = CaseNumber.find(typed)
                .filter(one -> petitioners.phoneEndsWith(one, plain(typedDigits)))
                .filter(one -> cases.find(one).isPresent());
        if (number.isEmpty()) {
            byAddress.wrong(typed + "|" + address, now);
            byAll.wrong(typed, now);
        }
        return number.map(links::path);
    }

    /** Full-width characters, small letters and spaces are no mistakes; nothing long is remembered. */
    private static String plain(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
        return text.substring(0, Math.min(text.length(), 40));
    }
}
