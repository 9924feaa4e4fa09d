package org.lookback.casefile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** The number people quote, e.g. {@code INS-20260930-000012}; also the business key of the case's process. */
public record CaseNumber(String value) {

    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2,4}-\\d{8}-\\d{6}");

    public CaseNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw Refusal.invalid("NOT_A_CASE_NUMBER", "“%s”不是案件编号，编号形如 INS-20260930-000012。".formatted(value));
        }
    }

    /** The case number in a text that may be something else, e.g. the business key of a foreign process. */
    public static Optional<CaseNumber> find(@Nullable String text) {
        return text != null && FORMAT.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
