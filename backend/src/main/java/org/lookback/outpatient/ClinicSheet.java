package org.lookback.outpatient;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files a hospital hands in, with their columns in the order of the template. */
public enum ClinicSheet {
    DEPARTMENTS("departments", "科室", "code", "name", "kind"),
    DOCTORS("doctors", "医生", "code", "name", "department"),
    SESSIONS("sessions", "出诊", "id", "department", "doctor", "starts_at", "ends_at", "minutes");

    private final String word;
    private final String label;
    private final List<String> columns;

    ClinicSheet(String word, String label, String... columns) {
        this.word = word;
        this.label = label;
        this.columns = List.of(columns);
    }

    public static Optional<ClinicSheet> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** Those that have to be there; others are allowed. */
    public List<String> columns() {
        return columns;
    }
}
