package org.lookback.card.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lookback.card.Attempt;
import org.lookback.card.CardNames;
import org.lookback.card.PaperLine;
import org.lookback.card.TestRoom;
import org.lookback.document.Choice;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.document.Row;
import org.lookback.document.TestFields;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** A drawn paper with its questions, and the sheet with what came of it. [D8] */
@Component
class TestOnPaper {

    private static final int FULL = 100;
    private static final String LETTERS = "ABCD";

    private final VenueRegister venues;
    private final CardNames names;

    TestOnPaper(VenueRegister venues, CardNames names) {
        this.venues = venues;
        this.names = names;
    }

    Facts writePaper(Facts facts, TestRoom.Paper paper) {
        var questions = paper.lines().stream().map(TestOnPaper::question).toList();
        return head(facts, paper).rows(TestFields.QUESTIONS, questions);
    }

    /** Only once it is marked: before, it would give the answers away. @param choice may name who took the test, else the owner */
    Facts writeSheet(Facts facts, TestRoom.Paper paper, Choice choice) {
        var attempt = paper.attempt();
        head(facts, paper)
                .put(
                        TestFields.EXAMINEE,
                        choice.text("examinee")
                                .orElse(venues.owner(attempt.venueCode()).name()))
                .put(
                        TestFields.EXAMINERS,
                        names.people(Stream.of(attempt.startedBy(), attempt.enteredBy())
                                .filter(Objects::nonNull)
                                .toList()));
        if (attempt.isOpen() || attempt.score() == null) {
            return facts;
        }
        return facts.put(TestFields.SCORE, String.valueOf(attempt.score()))
                .put(TestFields.RESULT, attempt.state() == Attempt.State.PASSED ? "合格" : "不合格")
                .rows(TestFields.ANSWERS, answers(paper));
    }

    private static Facts head(Facts facts, TestRoom.Paper paper) {
        var attempt = paper.attempt();
        var at = Objects.requireNonNullElse(attempt.openedAt(), attempt.startedAt());
        return facts.put(TestFields.VENUE, paper.venueName())
                .put(TestFields.PAPER_VERSION, "%s（题库第%d版）".formatted(attempt.paperNo(), attempt.bankVersion()))
                .put(TestFields.ATTEMPT, Integer.toString(attempt.attempt()))
                .put(TestFields.PASS_MARK, Integer.toString(attempt.passMark()))
                .put(TestFields.TEST_AT, PaperTime.hour(at));
    }

    private static Row question(PaperLine line) {
        var text = new StringBuilder(line.question());
        for (int option = 0; option < line.options().size(); option++) {
            text.append(option == 0 ? "\n" : "　")
                    .append(LETTERS.charAt(option))
                    .append(". ")
                    .append(line.options().get(option));
        }
        return new Row()
                .put(TestFields.NO, Integer.toString(line.position()))
                .put(TestFields.QUESTION, text.toString());
    }

    private static List<Row> answers(TestRoom.Paper paper) {
        // of a paper that was marked by hand only the score is known
        var byHand = paper.lines().stream().allMatch(line -> line.choice() == null);
        var points = FULL / Math.max(1, paper.lines().size());
        return paper.lines().stream()
                .map(line -> new Row()
                        .put(TestFields.NO, Integer.toString(line.position()))
                        .put(TestFields.GIVEN, byHand ? "见答卷" : Objects.requireNonNullElse(line.choice(), "未作答"))
                        .put(TestFields.CORRECT, line.right())
                        .put(
                                TestFields.POINTS,
                                byHand
                                        ? Row.NOTHING
                                        : line.right().equals(line.choice()) ? String.valueOf(points) : "0"))
                .toList();
    }
}
