package org.lookback.card.engine;

import org.lookback.workflow.ProcessVariable;

/** The variables and messages of the diagrams {@code yellow-card} and {@code card-conditions}. */
final class CardModel {

    static final String TEST_PASSED = "card.testPassed";
    static final String VENUE_CLOSED = "card.venueClosed";

    static final ProcessVariable<String> SUBDISTRICT = new ProcessVariable<>("subdistrict", String.class);
    static final ProcessVariable<String> DISCIPLINE = new ProcessVariable<>("discipline", String.class);
    static final ProcessVariable<String> REGULATOR = new ProcessVariable<>("regulator", String.class);
    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);
    /** The group whose record of an interview a task asks for. */
    static final ProcessVariable<String> BODY = new ProcessVariable<>("body", String.class);

    static final ProcessVariable<String> INTERVIEW_RESULT = new ProcessVariable<>("interviewResult", String.class);
    /** The batch of breaches a report is about, from 1. */
    static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);

    static final ProcessVariable<String> CHECK_RESULT = new ProcessVariable<>("checkResult", String.class);
    static final ProcessVariable<Boolean> REMOVAL_APPROVED = new ProcessVariable<>("removalApproved", Boolean.class);
    /** Code of the error that ended the display; absent if its time was over. */
    static final ProcessVariable<String> REFERRAL_CAUSE = new ProcessVariable<>("referralCause", String.class);

    static final ProcessVariable<String> REFERRAL_REASON = new ProcessVariable<>("referralReason", String.class);

    private CardModel() {}
}
