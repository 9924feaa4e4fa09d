package org.lookback.hotline.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.CallbackFields;
import org.lookback.document.Choice;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.document.Row;
import org.lookback.hotline.Callback;
import org.lookback.hotline.CallbackAttempt;
import org.lookback.hotline.HotlineCases;
import org.lookback.hotline.HotlineRecords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** One round of calling a petitioner back, reached or not. The newest one if nobody chooses. [D15] */
@Component
class CallbackOnPaper {

    private static final String UNREACHED = "未接通";

    private final HotlineCases cases;
    private final HotlineRecords records;
    private final NamesOnPaper names;

    CallbackOnPaper(HotlineCases cases, HotlineRecords records, NamesOnPaper names) {
        this.cases = cases;
        this.records = records;
        this.names = names;
    }

    /** @throws Refusal CALLBACK_NOT_FOUND */
    Facts write(Facts facts, CaseNumber number, Choice choice) {
        var attempts = records.attempts(number);
        var wanted = choice.ordinal("round", "第几次回访");
        var last = attempts.stream()
                .filter(one -> wanted.isEmpty() || one.round() == wanted.get())
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> Refusal.notFound("CALLBACK_NOT_FOUND", "诉求 %s 还没有回访，或没有所选的那一次，请核对。".formatted(number)));
        var hotline = cases.get(number);
        var unit = hotline.leadUnit();
        var answer = records.callbacks(number).stream()
                .filter(one -> one.round() == last.round())
                .findFirst();
        return facts.put(CallbackFields.TITLE, cases.request(number).title())
                .put(CallbackFields.PETITIONER, names.petitioner(number, unit))
                .put(CallbackFields.UNIT, names.unit(unit))
                .put(CallbackFields.ROUND, Integer.toString(last.round()))
                .put(
                        CallbackFields.CONTACTED,
                        answer.map(one -> one.contacted().label()).orElse(UNREACHED))
                .put(
                        CallbackFields.SOLVED,
                        answer.map(one -> one.solved().label()).orElse(UNREACHED))
                .put(
                        CallbackFields.SATISFACTION,
                        answer.map(one -> one.satisfaction().label()).orElse(UNREACHED))
                .put(CallbackFields.REMARK, answer.map(Callback::remark).orElse(null))
                .put(CallbackFields.CLERK, names.signed(last.attemptedBy(), last.attemptedAt()))
                .put(CallbackFields.DECISION, decision(answer, hotline.state().label()))
                .rows(CallbackFields.ATTEMPTS, rows(attempts, last.round()));
    }

    private String decision(Optional<Callback> answer, String state) {
        return answer.map(one -> one.isGood() ? "办结" : judged(one)).orElse(state);
    }

    private String judged(Callback answer) {
        var first = names.signed(answer.judgedBy(), answer.judgedAt());
        if (first == null || answer.judgement() == null) {
            return "待认定";
        }
        var what =
                switch (Objects.requireNonNull(answer.judgement())) {
                    case "REWORK" -> "诉求合理，由原单位重办";
                    case "ESCALATED" -> "诉求合理，转督查部门提级办理";
                    default -> "诉求不合理，解释办结";
                };
        return "%s（%s）。理由：%s%s".formatted(what, first, answer.judgementReason(), confirmed(answer));
    }

    private String confirmed(Callback answer) {
        @Nullable String second = names.signed(answer.confirmedBy(), answer.confirmedAt());
        if (second == null) {
            return "";
        }
        return "\n复核%s（%s）。".formatted(Boolean.TRUE.equals(answer.confirmed()) ? "同意" : "不同意", second);
    }

    private static List<Row> rows(List<CallbackAttempt> attempts, int round) {
        return attempts.stream()
                .filter(one -> one.round() == round)
                .map(one -> new Row()
                        .put(CallbackFields.NO, Integer.toString(one.seq()))
                        .put(CallbackFields.ATTEMPTED_AT, PaperTime.hour(one.attemptedAt()))
                        .put(CallbackFields.REACHED, one.reached() ? "是" : "否")
                        .put(CallbackFields.ATTEMPT_REMARK, one.remark()))
                .toList();
    }
}
