package org.lookback.card;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.directory.Directory;
import org.lookback.privacy.PersonalData;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Component;

/** Reads one body's record of an interview and compares it with what the others wrote. */
@Component
class InterviewCheck {

    private final CardRecords records;
    private final Directory directory;
    private final PersonalData personal;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final DeadlineCalculator calculator;

    InterviewCheck(
            CardRecords records,
            Directory directory,
            PersonalData personal,
            RuleBook rules,
            CaseDesk cases,
            DeadlineCalculator calculator) {
        this.records = records;
        this.directory = directory;
        this.personal = personal;
        this.rules = rules;
        this.cases = cases;
        this.calculator = calculator;
    }

    /** @throws Refusal INTERVIEW_RESULT_MISSING, INTERVIEWER_MISSING, INTERVIEW_DIFFERS, POSTPONED_ALREADY and others */
    CardRecords.Interview read(
            Card card, String group, InterviewForm form, List<CardRecords.Interview> earlier, String by, Instant now) {
        var result = form.result();
        if (result == null) {
            throw Refusal.invalid("INTERVIEW_RESULT_MISSING", "请选择约谈结果：已约谈、当事人未到或改期。");
        }
        for (var other : earlier) {
            if (other.body().equals(group)) {
                throw Refusal.conflict("INTERVIEW_RECORDED", "本机关已经记录过本次约谈，请刷新页面。");
            }
            if (other.result() != result) {
                throw Refusal.conflict(
                        "INTERVIEW_DIFFERS",
                        "另一机关把本次约谈记为“%s”，与您的“%s”不一致，请先核对。"
                                .formatted(other.result().label(), result.label()));
            }
        }
        if (result == InterviewResult.HELD) {
            requireSameDay(card, form.heldAt(), earlier);
        }
        var interviewing = card.course().interview();
        var held = result == InterviewResult.HELD;
        var served = Objects.requireNonNull(card.course().servedAt());
        return new CardRecords.Interview(
                interviewing.round(),
                group,
                result,
                held ? CardWords.past(form.heldAt(), served, now, "约谈时间") : null,
                held ? CardWords.required(form.place(), 2, 200, "PLACE_MISSING", "约谈地点") : null,
                interviewers(group, CardWords.list(form.interviewers()), held, by),
                held
                        ? personal.encrypt(
                                CardWords.required(form.attendedBy(), 1, 100, "ATTENDED_BY_MISSING", "到场的负责人"))
                        : null,
                held ? CardWords.required(form.minutes(), 2, 2000, "MINUTES_MISSING", "约谈内容") : null,
                held ? CardWords.required(form.commitments(), 2, 1000, "COMMITMENTS_MISSING", "承诺事项") : null,
                held ? null : CardWords.required(form.reason(), 2, 500, "REASON_MISSING", "未能约谈的原因"),
                held ? null : newAt(card, form.newAt(), result, earlier, now),
                by,
                now);
    }

    /** It takes place on the day that was announced, and all bodies are there. */
    private void requireSameDay(Card card, @Nullable Instant heldAt, List<CardRecords.Interview> earlier) {
        var day = DistrictTime.dayOf(CardWords.required(heldAt, "约谈时间"));
        var announced = records.arranged(card.number()).map(CardRecords.Arranged::interviewAt);
        if (announced.isPresent() && day.isBefore(DistrictTime.dayOf(announced.get()))) {
            throw Refusal.conflict(
                    "INTERVIEW_TOO_SOON", "约谈通知的时间是 %s，不能早于通知的日期。".formatted(DistrictTime.text(announced.get())));
        }
        for (var other : earlier) {
            if (other.heldAt() != null && !day.equals(DistrictTime.dayOf(other.heldAt()))) {
                throw Refusal.conflict(
                        "INTERVIEW_DIFFERS",
                        "另一机关记录的约谈时间是 %s，不是同一天，请先核对。".formatted(DistrictTime.text(other.heldAt())));
            }
        }
    }

    private List<String> interviewers(String group, List<String> people, boolean held, String by) {
        if (!held) {
            return List.of();
        }
        if (people.isEmpty()) {
            throw Refusal.invalid("INTERVIEWER_MISSING", "请选择本机关参加约谈的人员，至少一名。");
        }
        var unit = group.substring(0, group.lastIndexOf('-'));
        for (var person : people) {
            var known = directory.findPerson(person);
            if (known.isEmpty() || !known.get().active() || !directory.worksFor(person, unit)) {
                throw Refusal.invalid("INTERVIEWER_UNKNOWN", "约谈人员“%s”不是本机关的在职人员，请重新选择。".formatted(person));
            }
        }
        if (!people.contains(by)) {
            throw Refusal.forbidden("INTERVIEWER_MISSING", "约谈须由参加约谈的人员本人记录；请把自己列入约谈人员，或由参加人员登录后填写。");
        }
        return people.stream().distinct().toList();
    }

    private @Nullable Instant newAt(
            Card card,
            @Nullable Instant wanted,
            InterviewResult result,
            List<CardRecords.Interview> earlier,
            Instant now) {
        var pack = cases.get(card.number()).rulePack();
        var soFar = card.course().interview();
        if (result == InterviewResult.POSTPONED && soFar.postponed() >= rules.number(pack, "YC.INTERVIEW.POSTPONE")) {
            throw Refusal.conflict("POSTPONED_ALREADY", "约谈只能改期一次，这次不能再改期；当事人未到的，请如实记为“当事人未到”。");
        }
        if (result == InterviewResult.ABSENT && soFar.absent() + 1 >= rules.number(pack, "YC.INTERVIEW.ABSENT")) {
            return null;
        }
        var agreed = earlier.stream()
                .map(CardRecords.Interview::newAt)
                .filter(Objects::nonNull)
                .findFirst();
        if (wanted == null && agreed.isPresent()) {
            return agreed.get();
        }
        var at = CardWords.required(wanted, "下次约谈时间");
        var latest =
                calculator.due(now, rules.term(pack, "YC.INTERVIEW.AGAIN", "")).dueAt();
        if (!at.isAfter(now) || at.isAfter(latest)) {
            throw Refusal.invalid("NEW_TIME_BAD", "下次约谈应在现在之后、%s 之前。".formatted(DistrictTime.text(latest)));
        }
        if (agreed.isPresent() && !at.equals(agreed.get())) {
            throw Refusal.conflict(
                    "INTERVIEW_DIFFERS", "另一机关把下次约谈定在 %s，请先商定同一时间。".formatted(DistrictTime.text(agreed.get())));
        }
        return at;
    }
}
