package org.lookback.petitioner;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.privacy.LookPace;
import org.lookback.privacy.LookReason;
import org.lookback.privacy.PersonalWords;
import org.lookback.privacy.ReadLog;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one person's data to somebody with a right and a reason: for ten minutes, on record, on the case's timeline. [C6] */
@Service
public class Unmasking {

    private static final String WHAT = "UNMASK";
    private static final Duration VALID = Duration.ofMinutes(10);

    /** Those that are on record already, with their reason, and a form that was not filled in. */
    private static final Set<String> NOT_AGAIN =
            Set.of("TIP_OFF_HIDDEN", "UNMASK_NOT_ALLOWED", "NOTHING_TO_UNMASK", "REASON_REQUIRED");

    private final PetitionerRecords records;
    private final CaseDesk cases;
    private final ReadLog log;
    private final LookPace pace;
    private final Clock clock;

    Unmasking(PetitionerRecords records, CaseDesk cases, ReadLog log, LookPace pace, Clock clock) {
        this.records = records;
        this.cases = cases;
        this.log = log;
        this.pace = pace;
        this.clock = clock;
    }

    /** A refused look stays on record too. @throws Refusal REASON_REQUIRED, CASE_NOT_FOUND, TIP_OFF_HIDDEN, UNMASK_NOT_ALLOWED, NOTHING_TO_UNMASK or TOO_MANY_LOOKS */
    @Transactional(noRollbackFor = Refusal.class)
    public OpenPetitioner open(CaseNumber number, String reason, Reader reader) {
        try {
            return look(number, reason, reader);
        } catch (Refusal no) {
            if (!NOT_AGAIN.contains(no.code())) {
                // whose case it is was not looked at: the reason may name somebody, so its words are not kept
                log.record(reader.id(), WHAT + "_REFUSED", number.value(), Set.of(no.code()), "未受理，理由不留存");
            }
            throw no;
        }
    }

    private OpenPetitioner look(CaseNumber number, String reason, Reader reader) {
        var why = LookReason.of(reason, "首次联系诉求人");
        var kept = records.find(number).orElseThrow(() -> unknown(number));
        var person = kept.person();
        var sight = kept.seenBy(reader.units(), reader.groups());
        if (sight == Sight.OTHERS && !mayRead(number, reader)) {
            throw unknown(number);
        }
        var fields = person.anonymous() ? Set.<PetitionerField>of() : allowed(kept, sight, reader);
        var masked = PersonalWords.masked(why, person.name(), person.phone());
        if (fields.isEmpty()) {
            var no = refusal(person, sight);
            log.record(reader.id(), WHAT + "_REFUSED", number.value(), Set.of(no.code()), masked);
            throw no;
        }
        pace.step(reader.id(), WHAT);
        log.record(
                reader.id(),
                WHAT,
                number.value(),
                fields.stream().map(PetitionerField::key).toList(),
                masked);
        // what is said about a tip-off can be read by those it is about
        cases.note(
                number,
                reader.id(),
                "UNMASKED",
                "查看诉求人信息（%s）：%s".formatted(PetitionerField.labels(fields), person.tipOff() ? "理由另行留存" : masked));
        var until = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(VALID);
        return OpenPetitioner.of(person, fields, until);
    }

    private static Set<PetitionerField> allowed(KeptPetitioner kept, Sight sight, Reader reader) {
        var unit = kept.leadUnit();
        var withoutPost = sight == Sight.LEAD_UNIT && (unit == null || !Sight.holdsPost(unit, reader.groups()));
        return withoutPost ? Set.of() : sight.opened(kept.person());
    }

    private boolean mayRead(CaseNumber number, Reader reader) {
        return cases.find(number)
                .filter(file -> reader.maySee(file) || reader.takesPart(cases.involvedUnits(number)))
                .isPresent();
    }

    private static Refusal refusal(Petitioner person, Sight sight) {
        if (person.tipOff() && sight != Sight.HOTLINE && sight != Sight.CALLBACK) {
            return Refusal.forbidden("TIP_OFF_HIDDEN", "这是举报件，举报人的信息只有热线中心可以查看；需要核实的，请热线中心代为联系。");
        }
        if (sight == Sight.OTHERS || sight == Sight.OVERSEER || sight == Sight.LEAD_UNIT && !person.anonymous()) {
            return Refusal.forbidden("UNMASK_NOT_ALLOWED", "诉求人的信息只有热线中心和主办单位的办案人员可以查看。");
        }
        return Refusal.conflict("NOTHING_TO_UNMASK", "本案没有留下诉求人的信息（匿名），没有可查看的内容。");
    }

    private static Refusal unknown(CaseNumber number) {
        return Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的热线案件，或您无权查看，请核对编号。".formatted(number));
    }
}
