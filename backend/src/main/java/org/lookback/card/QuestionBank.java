package org.lookback.card;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A published version of all questions; papers keep the version they were drawn from. */
public record QuestionBank(
        int version, Source source, String publishedBy, Instant publishedAt, List<Question> questions) {

    /** Whether a version came with the product or was brought by the district. */
    public enum Source {
        SHIPPED,
        IMPORTED
    }

    public QuestionBank {
        questions = List.copyOf(questions);
    }

    /** The question a paper refers to, so that it must be there. */
    Question question(int no) {
        return questions.stream()
                .filter(question -> question.no() == no)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("question %d of bank %d is gone".formatted(no, version)));
    }

    /** The same for the same questions, whoever published them. */
    public String fingerprint() {
        return fingerprint(questions);
    }

    static String fingerprint(List<Question> questions) {
        return Sha256.hex(questions.toString().getBytes(StandardCharsets.UTF_8));
    }
}
