package org.lookback.casefile;

import java.util.regex.Pattern;
import org.lookback.refusal.Refusal;

/** The number people quote, e.g. {@code INS-20260930-000012}; also the business key of the case's process. */
public record CaseNumber(String value) {

    private static final Pattern FORMAT = Pattern.compile("[A-Z]{2,4}-\\d{8}-\\d{6}");

    public CaseNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw Refusal.invalid("NOT_A_CASE_NUMBER", "“%s”不是案件编号，编号形如 INS-20260930-000012。".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
