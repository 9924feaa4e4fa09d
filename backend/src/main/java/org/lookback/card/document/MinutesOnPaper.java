package org.lookback.card.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Card;
import org.lookback.card.CardNames;
import org.lookback.card.CardRecords;
import org.lookback.card.CardRecords.Interview;
import org.lookback.card.InterviewResult;
import org.lookback.document.Choice;
import org.lookback.document.Facts;
import org.lookback.document.InterviewFields;
import org.lookback.document.PaperTime;
import org.lookback.document.Row;
import org.springframework.stereotype.Component;

/** The minutes of the joint interview: what each body wrote, on one paper; or of one body alone, if it is chosen. [D7] */
@Component
class MinutesOnPaper {

    private final CardRecords records;
    private final CardNames names;
    private final InterviewOnPaper interview;

    MinutesOnPaper(CardRecords records, CardNames names, InterviewOnPaper interview) {
        this.records = records;
        this.names = names;
        this.interview = interview;
    }

    Facts write(Facts facts, Card card, Choice choice) {
        interview.subject(facts, card);
        var body = choice.text("body");
        var held = records.interviews(card.number()).stream()
                .filter(one -> one.result() == InterviewResult.HELD)
                .filter(one -> body.isEmpty() || one.body().equals(body.get()))
                .toList();
        if (held.isEmpty()) {
            return facts;
        }
        var first = held.get(0);
        return facts.put(
                        InterviewFields.INTERVIEW_AT,
                        first.heldAt() == null ? null : PaperTime.hour(Objects.requireNonNull(first.heldAt())))
                .put(InterviewFields.PLACE, first.place())
                .put(
                        InterviewFields.RECORDER,
                        names.people(held.stream().map(Interview::by).toList()))
                .put(InterviewFields.FACTS, joined(held, one -> Minutes.of(one.minutes())
                        .facts()))
                .put(InterviewFields.POSITION, joined(held, one -> Minutes.of(one.minutes())
                        .position()))
                .rows(InterviewFields.PRESENT, present(held))
                .rows(InterviewFields.COMMITMENTS, commitments(held));
    }

    /** With the name of the body before each, if they did not write the same. */
    private String joined(List<Interview> held, Function<Interview, String> part) {
        var same = held.stream().map(part).distinct().count() == 1;
        return held.stream()
                .map(one -> same ? part.apply(one) : "%s：%s".formatted(names.body(one.body()), part.apply(one)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private List<Row> present(List<Interview> held) {
        var rows = new ArrayList<Row>();
        held.stream()
                .map(one -> names.open(one.attendedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(name -> rows.add(person(name, "约谈对象（负责人或其委托的人）")));
        held.forEach(one ->
                one.interviewers().forEach(account -> rows.add(person(names.person(account), names.body(one.body())))));
        return rows;
    }

    private static Row person(@Nullable String name, String body) {
        return new Row().put(InterviewFields.NAME, name).put(InterviewFields.BODY, body);
    }

    private static List<Row> commitments(List<Interview> held) {
        var rows = held.stream()
                .flatMap(one -> Minutes.commitments(one.commitments()).stream())
                .distinct()
                .map(one -> new Row()
                        .put(InterviewFields.COMMITMENT, one.text())
                        .put(InterviewFields.PROMISED_FOR, one.on()))
                .toList();
        return rows.isEmpty()
                ? List.of(new Row()
                        .put(InterviewFields.COMMITMENT, "未作出承诺")
                        .put(InterviewFields.PROMISED_FOR, Row.NOTHING))
                : rows;
    }
}
