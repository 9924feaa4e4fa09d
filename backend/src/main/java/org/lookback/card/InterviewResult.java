package org.lookback.card;

/** What became of an appointment for an interview. */
public enum InterviewResult {
    HELD("已约谈"),
    ABSENT("当事人未到"),
    POSTPONED("改期");

    private final String label;

    InterviewResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
